import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 238: (__unused_webpack_module, exports, __nccwpck_require__) => {
  const PROTECTED_KEYS = {
   REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
   X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
   TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
   TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
   TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
   BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
  };
  const NO_GLOBAL_AWS_LAMBDA = [ "true", "1" ].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
  if (!NO_GLOBAL_AWS_LAMBDA) globalThis.awslambda = globalThis.awslambda || {};
  class InvokeStoreBase {
   static PROTECTED_KEYS=PROTECTED_KEYS;
   isProtectedKey(key) {
    return Object.values(PROTECTED_KEYS).includes(key);
   }
   getRequestId() {
    return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
   }
   getXRayTraceId() {
    return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
   }
   getTenantId() {
    return this.get(PROTECTED_KEYS.TENANT_ID);
   }
   getTraceparent() {
    return this.get(PROTECTED_KEYS.TRACEPARENT);
   }
   getTracestate() {
    return this.get(PROTECTED_KEYS.TRACESTATE);
   }
   getBaggage() {
    return this.get(PROTECTED_KEYS.BAGGAGE);
   }
  }
  class InvokeStoreSingle extends InvokeStoreBase {
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
   run(context, fn) {
    this.currentContext = context;
    return fn();
   }
  }
  class InvokeStoreMulti extends InvokeStoreBase {
   als;
   static async create() {
    const instance = new InvokeStoreMulti;
    const asyncHooks = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 698, 23));
    instance.als = new asyncHooks.AsyncLocalStorage;
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
    const store = this.als.getStore();
    if (!store) throw new Error("No context available");
    store[key] = value;
   }
   run(context, fn) {
    return this.als.run(context, fn);
   }
  }
  exports.A = void 0;
  !function(InvokeStore) {
   let instance = null;
   InvokeStore.getInstanceAsync = async function(forceInvokeStoreMulti) {
    if (!instance) instance = (async () => {
     const isMulti = true === forceInvokeStoreMulti || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
     const newInstance = isMulti ? await InvokeStoreMulti.create() : new InvokeStoreSingle;
     if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore; else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
      globalThis.awslambda.InvokeStore = newInstance;
      return newInstance;
     } else return newInstance;
    })();
    return instance;
   };
   InvokeStore._testing = "1" === process.env.AWS_LAMBDA_BENCHMARK_MODE ? {
    reset: () => {
     instance = null;
     if (globalThis.awslambda?.InvokeStore) delete globalThis.awslambda.InvokeStore;
     globalThis.awslambda = {
      InvokeStore: void 0
     };
    }
   } : void 0;
  }(exports.A || (exports.A = {}));
 },
 835: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   O: () => TypeRegistry
  });
  class TypeRegistry {
   namespace;
   schemas;
   exceptions;
   static registries=new Map;
   constructor(namespace, schemas = new Map, exceptions = new Map) {
    this.namespace = namespace;
    this.schemas = schemas;
    this.exceptions = exceptions;
    if (!TypeRegistry.registries.has(namespace)) TypeRegistry.registries.set(namespace, this);
   }
   static for(namespace) {
    return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
   }
   copyFrom(other) {
    const {schemas, exceptions} = this;
    for (const [k, v] of other.schemas) if (!schemas.has(k)) schemas.set(k, v);
    for (const [k, v] of other.exceptions) if (!exceptions.has(k)) exceptions.set(k, v);
   }
   register(shapeId, schema) {
    const qualifiedName = this.normalizeShapeId(shapeId);
    for (const r of [ this, TypeRegistry.for(qualifiedName.split("#")[0]) ]) if (!r.schemas.has(qualifiedName)) r.schemas.set(qualifiedName, schema);
   }
   getSchema(shapeId) {
    const id = this.normalizeShapeId(shapeId);
    if (!this.schemas.has(id)) {
     if (!shapeId.includes("#")) {
      const suffix = "#" + shapeId;
      const candidates = [];
      for (const [shapeId, schema] of this.schemas.entries()) if (shapeId.endsWith(suffix)) candidates.push(schema);
      if (1 === candidates.length) return candidates[0];
     }
     throw new Error(`@smithy/core/schema - schema not found for ${id}`);
    }
    return this.schemas.get(id);
   }
   registerError(es, ctor) {
    const $error = es;
    const ns = $error[1];
    const qualifiedName = ns + "#" + $error[2];
    if (!ctor.hasOwnProperty?.("shapeId")) ctor.shapeId = qualifiedName;
    for (const r of [ this, TypeRegistry.for(ns) ]) if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
     r.schemas.set(qualifiedName, $error);
     r.exceptions.set($error, ctor);
    }
   }
   getErrorCtor(es) {
    const $error = es;
    if (this.exceptions.has($error)) return this.exceptions.get($error);
    const registry = TypeRegistry.for($error[1]);
    return registry.exceptions.get($error);
   }
   getBaseException() {
    for (const exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
     const [, ns, name] = exceptionKey;
     const id = ns + "#" + name;
     if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
    }
    return;
   }
   find(predicate) {
    for (const schema of this.schemas.values()) if (predicate(schema)) return schema;
    return;
   }
   clear() {
    this.schemas.clear();
    this.exceptions.clear();
   }
   normalizeShapeId(shapeId) {
    if (shapeId.includes("#")) return shapeId;
    return this.namespace + "#" + shapeId;
   }
  }
 },
 345: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   m: () => isArrayBuffer
  });
  const isArrayBuffer = arg => "function" === typeof ArrayBuffer && arg instanceof ArrayBuffer || "[object ArrayBuffer]" === Object.prototype.toString.call(arg);
 },
 382: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Q: () => fromArrayBuffer,
   s: () => fromString
  });
  var _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(345);
  const fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
   if (!(0, _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__.m)(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
   return Buffer.from(input, offset, length);
  };
  const fromString = (input, encoding) => {
   if ("string" !== typeof input) throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
   return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
  };
 },
 706: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   a: () => fromHex,
   n: () => toHex
  });
  const SHORT_TO_HEX = {};
  const HEX_TO_SHORT = {};
  for (let i = 0; i < 256; i++) {
   let encodedByte = i.toString(16).toLowerCase();
   if (1 === encodedByte.length) encodedByte = `0${encodedByte}`;
   SHORT_TO_HEX[i] = encodedByte;
   HEX_TO_SHORT[encodedByte] = i;
  }
  function fromHex(encoded) {
   if (encoded.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
   const out = new Uint8Array(encoded.length / 2);
   for (let i = 0; i < encoded.length; i += 2) {
    const encodedByte = encoded.slice(i, i + 2).toLowerCase();
    if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte]; else throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
   }
   return out;
  }
  function toHex(bytes) {
   let out = "";
   for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
   return out;
  }
 },
 574: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   a: () => fromUtf8
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(382);
  const fromUtf8 = input => {
   const buf = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "utf8");
   return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
  };
 },
 787: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   P: () => toUtf8
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(382);
  const toUtf8 = input => {
   if ("string" === typeof input) return input;
   if ("object" !== typeof input || "number" !== typeof input.byteOffset || "number" !== typeof input.byteLength) throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
   return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
  };
 },
 852: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $: () => hasOwn
  });
  function hasOwn(o, k) {
   return Object.prototype.hasOwnProperty.call(o, k);
  }
 },
 592: (__unused_webpack_module, exports) => {
  exports.toString = function(klass) {
   switch (klass) {
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
   return "UNKNOWN_" + klass;
  };
  exports.toClass = function(name) {
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
 876: (__unused_webpack_module, exports, __nccwpck_require__) => {
  const Buffer = __nccwpck_require__(181).Buffer;
  const types = __nccwpck_require__(41);
  const rcodes = __nccwpck_require__(642);
  const opcodes = __nccwpck_require__(431);
  const classes = __nccwpck_require__(592);
  const optioncodes = __nccwpck_require__(685);
  const ip = __nccwpck_require__(369);
  const name = exports.name = {};
  name.encode = function(str, buf, offset, {mail = false} = {}) {
   if (!buf) buf = Buffer.alloc(name.encodingLength(str));
   if (!offset) offset = 0;
   const oldOffset = offset;
   const n = str.replace(/^\.|\.$/gm, "");
   if (n.length) {
    let list = [];
    if (mail) {
     let localPart = "";
     n.split(".").forEach(label => {
      if (label.endsWith("\\")) localPart += (localPart.length ? "." : "") + label.slice(0, -1); else if (0 === list.length && localPart.length) list.push(localPart + "." + label); else list.push(label);
     });
    } else list = n.split(".");
    for (let i = 0; i < list.length; i++) {
     const len = buf.write(list[i], offset + 1);
     buf[offset] = len;
     offset += len + 1;
    }
   }
   buf[offset++] = 0;
   name.encode.bytes = offset - oldOffset;
   return buf;
  };
  name.encode.bytes = 0;
  name.decode = function(buf, offset, {mail = false} = {}) {
   if (!offset) offset = 0;
   const list = [];
   let oldOffset = offset;
   let totalLength = 0;
   let consumedBytes = 0;
   let jumped = false;
   for (;;) {
    if (offset >= buf.length) throw new Error("Cannot decode name (buffer overflow)");
    const len = buf[offset++];
    consumedBytes += jumped ? 0 : 1;
    if (0 === len) break; else if (0 === (192 & len)) {
     if (offset + len > buf.length) throw new Error("Cannot decode name (buffer overflow)");
     totalLength += len + 1;
     if (totalLength > 254) throw new Error("Cannot decode name (name too long)");
     let label = buf.toString("utf-8", offset, offset + len);
     if (mail) label = label.replace(/\./g, "\\.");
     list.push(label);
     offset += len;
     consumedBytes += jumped ? 0 : len;
    } else if (192 === (192 & len)) {
     if (offset + 1 > buf.length) throw new Error("Cannot decode name (buffer overflow)");
     const jumpOffset = buf.readUInt16BE(offset - 1) - 49152;
     if (jumpOffset >= oldOffset) throw new Error("Cannot decode name (bad pointer)");
     offset = jumpOffset;
     oldOffset = jumpOffset;
     consumedBytes += jumped ? 0 : 1;
     jumped = true;
    } else throw new Error("Cannot decode name (bad label)");
   }
   name.decode.bytes = consumedBytes;
   return 0 === list.length ? "." : list.join(".");
  };
  name.decode.bytes = 0;
  name.encodingLength = function(n) {
   if ("." === n || ".." === n) return 1;
   return Buffer.byteLength(n.replace(/^\.|\.$/gm, "")) + 2;
  };
  const string = {};
  string.encode = function(s, buf, offset) {
   if (!buf) buf = Buffer.alloc(string.encodingLength(s));
   if (!offset) offset = 0;
   const len = buf.write(s, offset + 1);
   buf[offset] = len;
   string.encode.bytes = len + 1;
   return buf;
  };
  string.encode.bytes = 0;
  string.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const len = buf[offset];
   const s = buf.toString("utf-8", offset + 1, offset + 1 + len);
   string.decode.bytes = len + 1;
   return s;
  };
  string.decode.bytes = 0;
  string.encodingLength = function(s) {
   return Buffer.byteLength(s) + 1;
  };
  const header = {};
  header.encode = function(h, buf, offset) {
   if (!buf) buf = header.encodingLength(h);
   if (!offset) offset = 0;
   const flags = 32767 & (h.flags || 0);
   const type = "response" === h.type ? 32768 : 0;
   buf.writeUInt16BE(h.id || 0, offset);
   buf.writeUInt16BE(flags | type, offset + 2);
   buf.writeUInt16BE(h.questions.length, offset + 4);
   buf.writeUInt16BE(h.answers.length, offset + 6);
   buf.writeUInt16BE(h.authorities.length, offset + 8);
   buf.writeUInt16BE(h.additionals.length, offset + 10);
   return buf;
  };
  header.encode.bytes = 12;
  header.decode = function(buf, offset) {
   if (!offset) offset = 0;
   if (buf.length < 12) throw new Error("Header must be 12 bytes");
   const flags = buf.readUInt16BE(offset + 2);
   return {
    id: buf.readUInt16BE(offset),
    type: 32768 & flags ? "response" : "query",
    flags: 32767 & flags,
    flag_qr: 1 === (flags >> 15 & 1),
    opcode: opcodes.toString(flags >> 11 & 15),
    flag_aa: 1 === (flags >> 10 & 1),
    flag_tc: 1 === (flags >> 9 & 1),
    flag_rd: 1 === (flags >> 8 & 1),
    flag_ra: 1 === (flags >> 7 & 1),
    flag_z: 1 === (flags >> 6 & 1),
    flag_ad: 1 === (flags >> 5 & 1),
    flag_cd: 1 === (flags >> 4 & 1),
    rcode: rcodes.toString(15 & flags),
    questions: new Array(buf.readUInt16BE(offset + 4)),
    answers: new Array(buf.readUInt16BE(offset + 6)),
    authorities: new Array(buf.readUInt16BE(offset + 8)),
    additionals: new Array(buf.readUInt16BE(offset + 10))
   };
  };
  header.decode.bytes = 12;
  header.encodingLength = function() {
   return 12;
  };
  const runknown = exports.unknown = {};
  runknown.encode = function(data, buf, offset) {
   if (!buf) buf = Buffer.alloc(runknown.encodingLength(data));
   if (!offset) offset = 0;
   buf.writeUInt16BE(data.length, offset);
   data.copy(buf, offset + 2);
   runknown.encode.bytes = data.length + 2;
   return buf;
  };
  runknown.encode.bytes = 0;
  runknown.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const len = buf.readUInt16BE(offset);
   const data = buf.slice(offset + 2, offset + 2 + len);
   runknown.decode.bytes = len + 2;
   return data;
  };
  runknown.decode.bytes = 0;
  runknown.encodingLength = function(data) {
   return data.length + 2;
  };
  const rns = exports.ns = {};
  rns.encode = function(data, buf, offset) {
   if (!buf) buf = Buffer.alloc(rns.encodingLength(data));
   if (!offset) offset = 0;
   name.encode(data, buf, offset + 2);
   buf.writeUInt16BE(name.encode.bytes, offset);
   rns.encode.bytes = name.encode.bytes + 2;
   return buf;
  };
  rns.encode.bytes = 0;
  rns.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const len = buf.readUInt16BE(offset);
   const dd = name.decode(buf, offset + 2);
   rns.decode.bytes = len + 2;
   return dd;
  };
  rns.decode.bytes = 0;
  rns.encodingLength = function(data) {
   return name.encodingLength(data) + 2;
  };
  const rsoa = exports.soa = {};
  rsoa.encode = function(data, buf, offset) {
   if (!buf) buf = Buffer.alloc(rsoa.encodingLength(data));
   if (!offset) offset = 0;
   const oldOffset = offset;
   offset += 2;
   name.encode(data.mname, buf, offset);
   offset += name.encode.bytes;
   name.encode(data.rname, buf, offset, {
    mail: true
   });
   offset += name.encode.bytes;
   buf.writeUInt32BE(data.serial || 0, offset);
   offset += 4;
   buf.writeUInt32BE(data.refresh || 0, offset);
   offset += 4;
   buf.writeUInt32BE(data.retry || 0, offset);
   offset += 4;
   buf.writeUInt32BE(data.expire || 0, offset);
   offset += 4;
   buf.writeUInt32BE(data.minimum || 0, offset);
   offset += 4;
   buf.writeUInt16BE(offset - oldOffset - 2, oldOffset);
   rsoa.encode.bytes = offset - oldOffset;
   return buf;
  };
  rsoa.encode.bytes = 0;
  rsoa.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   const data = {};
   offset += 2;
   data.mname = name.decode(buf, offset);
   offset += name.decode.bytes;
   data.rname = name.decode(buf, offset, {
    mail: true
   });
   offset += name.decode.bytes;
   data.serial = buf.readUInt32BE(offset);
   offset += 4;
   data.refresh = buf.readUInt32BE(offset);
   offset += 4;
   data.retry = buf.readUInt32BE(offset);
   offset += 4;
   data.expire = buf.readUInt32BE(offset);
   offset += 4;
   data.minimum = buf.readUInt32BE(offset);
   offset += 4;
   rsoa.decode.bytes = offset - oldOffset;
   return data;
  };
  rsoa.decode.bytes = 0;
  rsoa.encodingLength = function(data) {
   return 22 + name.encodingLength(data.mname) + name.encodingLength(data.rname);
  };
  const rtxt = exports.txt = {};
  rtxt.encode = function(data, buf, offset) {
   if (!Array.isArray(data)) data = [ data ];
   for (let i = 0; i < data.length; i++) {
    if ("string" === typeof data[i]) data[i] = Buffer.from(data[i]);
    if (!Buffer.isBuffer(data[i])) throw new Error("Must be a Buffer");
   }
   if (!buf) buf = Buffer.alloc(rtxt.encodingLength(data));
   if (!offset) offset = 0;
   const oldOffset = offset;
   offset += 2;
   data.forEach(function(d) {
    buf[offset++] = d.length;
    d.copy(buf, offset, 0, d.length);
    offset += d.length;
   });
   buf.writeUInt16BE(offset - oldOffset - 2, oldOffset);
   rtxt.encode.bytes = offset - oldOffset;
   return buf;
  };
  rtxt.encode.bytes = 0;
  rtxt.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   let remaining = buf.readUInt16BE(offset);
   offset += 2;
   let data = [];
   for (;remaining > 0; ) {
    const len = buf[offset++];
    --remaining;
    if (remaining < len) throw new Error("Buffer overflow");
    data.push(buf.slice(offset, offset + len));
    offset += len;
    remaining -= len;
   }
   rtxt.decode.bytes = offset - oldOffset;
   return data;
  };
  rtxt.decode.bytes = 0;
  rtxt.encodingLength = function(data) {
   if (!Array.isArray(data)) data = [ data ];
   let length = 2;
   data.forEach(function(buf) {
    if ("string" === typeof buf) length += Buffer.byteLength(buf) + 1; else length += buf.length + 1;
   });
   return length;
  };
  const rnull = exports.null = {};
  rnull.encode = function(data, buf, offset) {
   if (!buf) buf = Buffer.alloc(rnull.encodingLength(data));
   if (!offset) offset = 0;
   if ("string" === typeof data) data = Buffer.from(data);
   if (!data) data = Buffer.alloc(0);
   const oldOffset = offset;
   offset += 2;
   const len = data.length;
   data.copy(buf, offset, 0, len);
   offset += len;
   buf.writeUInt16BE(offset - oldOffset - 2, oldOffset);
   rnull.encode.bytes = offset - oldOffset;
   return buf;
  };
  rnull.encode.bytes = 0;
  rnull.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   const len = buf.readUInt16BE(offset);
   offset += 2;
   const data = buf.slice(offset, offset + len);
   offset += len;
   rnull.decode.bytes = offset - oldOffset;
   return data;
  };
  rnull.decode.bytes = 0;
  rnull.encodingLength = function(data) {
   if (!data) return 2;
   return (Buffer.isBuffer(data) ? data.length : Buffer.byteLength(data)) + 2;
  };
  const rhinfo = exports.hinfo = {};
  rhinfo.encode = function(data, buf, offset) {
   if (!buf) buf = Buffer.alloc(rhinfo.encodingLength(data));
   if (!offset) offset = 0;
   const oldOffset = offset;
   offset += 2;
   string.encode(data.cpu, buf, offset);
   offset += string.encode.bytes;
   string.encode(data.os, buf, offset);
   offset += string.encode.bytes;
   buf.writeUInt16BE(offset - oldOffset - 2, oldOffset);
   rhinfo.encode.bytes = offset - oldOffset;
   return buf;
  };
  rhinfo.encode.bytes = 0;
  rhinfo.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   const data = {};
   offset += 2;
   data.cpu = string.decode(buf, offset);
   offset += string.decode.bytes;
   data.os = string.decode(buf, offset);
   offset += string.decode.bytes;
   rhinfo.decode.bytes = offset - oldOffset;
   return data;
  };
  rhinfo.decode.bytes = 0;
  rhinfo.encodingLength = function(data) {
   return string.encodingLength(data.cpu) + string.encodingLength(data.os) + 2;
  };
  const rptr = exports.ptr = {};
  const rcname = exports.cname = rptr;
  const rdname = exports.dname = rptr;
  rptr.encode = function(data, buf, offset) {
   if (!buf) buf = Buffer.alloc(rptr.encodingLength(data));
   if (!offset) offset = 0;
   name.encode(data, buf, offset + 2);
   buf.writeUInt16BE(name.encode.bytes, offset);
   rptr.encode.bytes = name.encode.bytes + 2;
   return buf;
  };
  rptr.encode.bytes = 0;
  rptr.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const data = name.decode(buf, offset + 2);
   rptr.decode.bytes = name.decode.bytes + 2;
   return data;
  };
  rptr.decode.bytes = 0;
  rptr.encodingLength = function(data) {
   return name.encodingLength(data) + 2;
  };
  const rsrv = exports.srv = {};
  rsrv.encode = function(data, buf, offset) {
   if (!buf) buf = Buffer.alloc(rsrv.encodingLength(data));
   if (!offset) offset = 0;
   buf.writeUInt16BE(data.priority || 0, offset + 2);
   buf.writeUInt16BE(data.weight || 0, offset + 4);
   buf.writeUInt16BE(data.port || 0, offset + 6);
   name.encode(data.target, buf, offset + 8);
   const len = name.encode.bytes + 6;
   buf.writeUInt16BE(len, offset);
   rsrv.encode.bytes = len + 2;
   return buf;
  };
  rsrv.encode.bytes = 0;
  rsrv.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const len = buf.readUInt16BE(offset);
   const data = {};
   data.priority = buf.readUInt16BE(offset + 2);
   data.weight = buf.readUInt16BE(offset + 4);
   data.port = buf.readUInt16BE(offset + 6);
   data.target = name.decode(buf, offset + 8);
   rsrv.decode.bytes = len + 2;
   return data;
  };
  rsrv.decode.bytes = 0;
  rsrv.encodingLength = function(data) {
   return 8 + name.encodingLength(data.target);
  };
  const rcaa = exports.caa = {};
  rcaa.ISSUER_CRITICAL = 128;
  rcaa.encode = function(data, buf, offset) {
   const len = rcaa.encodingLength(data);
   if (!buf) buf = Buffer.alloc(rcaa.encodingLength(data));
   if (!offset) offset = 0;
   if (data.issuerCritical) data.flags = rcaa.ISSUER_CRITICAL;
   buf.writeUInt16BE(len - 2, offset);
   offset += 2;
   buf.writeUInt8(data.flags || 0, offset);
   offset += 1;
   string.encode(data.tag, buf, offset);
   offset += string.encode.bytes;
   buf.write(data.value, offset);
   offset += Buffer.byteLength(data.value);
   rcaa.encode.bytes = len;
   return buf;
  };
  rcaa.encode.bytes = 0;
  rcaa.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const len = buf.readUInt16BE(offset);
   offset += 2;
   const oldOffset = offset;
   const data = {};
   data.flags = buf.readUInt8(offset);
   offset += 1;
   data.tag = string.decode(buf, offset);
   offset += string.decode.bytes;
   data.value = buf.toString("utf-8", offset, oldOffset + len);
   data.issuerCritical = !!(data.flags & rcaa.ISSUER_CRITICAL);
   rcaa.decode.bytes = len + 2;
   return data;
  };
  rcaa.decode.bytes = 0;
  rcaa.encodingLength = function(data) {
   return string.encodingLength(data.tag) + string.encodingLength(data.value) + 2;
  };
  const rmx = exports.mx = {};
  rmx.encode = function(data, buf, offset) {
   if (!buf) buf = Buffer.alloc(rmx.encodingLength(data));
   if (!offset) offset = 0;
   const oldOffset = offset;
   offset += 2;
   buf.writeUInt16BE(data.preference || 0, offset);
   offset += 2;
   name.encode(data.exchange, buf, offset);
   offset += name.encode.bytes;
   buf.writeUInt16BE(offset - oldOffset - 2, oldOffset);
   rmx.encode.bytes = offset - oldOffset;
   return buf;
  };
  rmx.encode.bytes = 0;
  rmx.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   const data = {};
   offset += 2;
   data.preference = buf.readUInt16BE(offset);
   offset += 2;
   data.exchange = name.decode(buf, offset);
   offset += name.decode.bytes;
   rmx.decode.bytes = offset - oldOffset;
   return data;
  };
  rmx.encodingLength = function(data) {
   return 4 + name.encodingLength(data.exchange);
  };
  const ra = exports.a = {};
  ra.encode = function(host, buf, offset) {
   if (!buf) buf = Buffer.alloc(ra.encodingLength(host));
   if (!offset) offset = 0;
   buf.writeUInt16BE(4, offset);
   offset += 2;
   ip.v4.encode(host, buf, offset);
   ra.encode.bytes = 6;
   return buf;
  };
  ra.encode.bytes = 0;
  ra.decode = function(buf, offset) {
   if (!offset) offset = 0;
   offset += 2;
   const host = ip.v4.decode(buf, offset);
   ra.decode.bytes = 6;
   return host;
  };
  ra.decode.bytes = 0;
  ra.encodingLength = function() {
   return 6;
  };
  const raaaa = exports.aaaa = {};
  raaaa.encode = function(host, buf, offset) {
   if (!buf) buf = Buffer.alloc(raaaa.encodingLength(host));
   if (!offset) offset = 0;
   buf.writeUInt16BE(16, offset);
   offset += 2;
   ip.v6.encode(host, buf, offset);
   raaaa.encode.bytes = 18;
   return buf;
  };
  raaaa.encode.bytes = 0;
  raaaa.decode = function(buf, offset) {
   if (!offset) offset = 0;
   offset += 2;
   const host = ip.v6.decode(buf, offset);
   raaaa.decode.bytes = 18;
   return host;
  };
  raaaa.decode.bytes = 0;
  raaaa.encodingLength = function() {
   return 18;
  };
  const roption = exports.option = {};
  roption.encode = function(option, buf, offset) {
   if (!buf) buf = Buffer.alloc(roption.encodingLength(option));
   if (!offset) offset = 0;
   const oldOffset = offset;
   const code = optioncodes.toCode(option.code);
   buf.writeUInt16BE(code, offset);
   offset += 2;
   if (option.data) {
    buf.writeUInt16BE(option.data.length, offset);
    offset += 2;
    option.data.copy(buf, offset);
    offset += option.data.length;
   } else switch (code) {
   case 8:
    const spl = option.sourcePrefixLength || 0;
    const fam = option.family || ip.familyOf(option.ip);
    const ipBuf = ip.encode(option.ip, Buffer.alloc);
    const ipLen = Math.ceil(spl / 8);
    buf.writeUInt16BE(ipLen + 4, offset);
    offset += 2;
    buf.writeUInt16BE(fam, offset);
    offset += 2;
    buf.writeUInt8(spl, offset++);
    buf.writeUInt8(option.scopePrefixLength || 0, offset++);
    ipBuf.copy(buf, offset, 0, ipLen);
    offset += ipLen;
    break;

   case 11:
    if (option.timeout) {
     buf.writeUInt16BE(2, offset);
     offset += 2;
     buf.writeUInt16BE(option.timeout, offset);
     offset += 2;
    } else {
     buf.writeUInt16BE(0, offset);
     offset += 2;
    }
    break;

   case 12:
    const len = option.length || 0;
    buf.writeUInt16BE(len, offset);
    offset += 2;
    buf.fill(0, offset, offset + len);
    offset += len;
    break;

   case 14:
    const tagsLen = 2 * option.tags.length;
    buf.writeUInt16BE(tagsLen, offset);
    offset += 2;
    for (const tag of option.tags) {
     buf.writeUInt16BE(tag, offset);
     offset += 2;
    }
    break;

   default:
    throw new Error(`Unknown roption code: ${option.code}`);
   }
   roption.encode.bytes = offset - oldOffset;
   return buf;
  };
  roption.encode.bytes = 0;
  roption.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const option = {};
   option.code = buf.readUInt16BE(offset);
   option.type = optioncodes.toString(option.code);
   offset += 2;
   const len = buf.readUInt16BE(offset);
   offset += 2;
   option.data = buf.slice(offset, offset + len);
   switch (option.code) {
   case 8:
    option.family = buf.readUInt16BE(offset);
    offset += 2;
    option.sourcePrefixLength = buf.readUInt8(offset++);
    option.scopePrefixLength = buf.readUInt8(offset++);
    const padded = Buffer.alloc(1 === option.family ? 4 : 16);
    buf.copy(padded, 0, offset, offset + len - 4);
    option.ip = ip.decode(padded);
    break;

   case 11:
    if (len > 0) {
     option.timeout = buf.readUInt16BE(offset);
     offset += 2;
    }
    break;

   case 14:
    option.tags = [];
    for (let i = 0; i < len; i += 2) {
     option.tags.push(buf.readUInt16BE(offset));
     offset += 2;
    }
   }
   roption.decode.bytes = len + 4;
   return option;
  };
  roption.decode.bytes = 0;
  roption.encodingLength = function(option) {
   if (option.data) return option.data.length + 4;
   const code = optioncodes.toCode(option.code);
   switch (code) {
   case 8:
    const spl = option.sourcePrefixLength || 0;
    return Math.ceil(spl / 8) + 8;

   case 11:
    return "number" === typeof option.timeout ? 6 : 4;

   case 12:
    return option.length + 4;

   case 14:
    return 4 + 2 * option.tags.length;
   }
   throw new Error(`Unknown roption code: ${option.code}`);
  };
  const ropt = exports.opt = {};
  ropt.encode = function(options, buf, offset) {
   if (!buf) buf = Buffer.alloc(ropt.encodingLength(options));
   if (!offset) offset = 0;
   const oldOffset = offset;
   const rdlen = encodingLengthList(options, roption);
   buf.writeUInt16BE(rdlen, offset);
   offset = encodeList(options, roption, buf, offset + 2);
   ropt.encode.bytes = offset - oldOffset;
   return buf;
  };
  ropt.encode.bytes = 0;
  ropt.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   const options = [];
   let rdlen = buf.readUInt16BE(offset);
   offset += 2;
   let o = 0;
   for (;rdlen > 0; ) {
    options[o++] = roption.decode(buf, offset);
    offset += roption.decode.bytes;
    rdlen -= roption.decode.bytes;
   }
   ropt.decode.bytes = offset - oldOffset;
   return options;
  };
  ropt.decode.bytes = 0;
  ropt.encodingLength = function(options) {
   return 2 + encodingLengthList(options || [], roption);
  };
  const rdnskey = exports.dnskey = {};
  rdnskey.PROTOCOL_DNSSEC = 3;
  rdnskey.ZONE_KEY = 128;
  rdnskey.SECURE_ENTRYPOINT = 32768;
  rdnskey.encode = function(key, buf, offset) {
   if (!buf) buf = Buffer.alloc(rdnskey.encodingLength(key));
   if (!offset) offset = 0;
   const oldOffset = offset;
   const keydata = key.key;
   if (!Buffer.isBuffer(keydata)) throw new Error("Key must be a Buffer");
   offset += 2;
   buf.writeUInt16BE(key.flags, offset);
   offset += 2;
   buf.writeUInt8(rdnskey.PROTOCOL_DNSSEC, offset);
   offset += 1;
   buf.writeUInt8(key.algorithm, offset);
   offset += 1;
   keydata.copy(buf, offset, 0, keydata.length);
   offset += keydata.length;
   rdnskey.encode.bytes = offset - oldOffset;
   buf.writeUInt16BE(rdnskey.encode.bytes - 2, oldOffset);
   return buf;
  };
  rdnskey.encode.bytes = 0;
  rdnskey.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   var key = {};
   var length = buf.readUInt16BE(offset);
   offset += 2;
   key.flags = buf.readUInt16BE(offset);
   offset += 2;
   if (buf.readUInt8(offset) !== rdnskey.PROTOCOL_DNSSEC) throw new Error("Protocol must be 3");
   offset += 1;
   key.algorithm = buf.readUInt8(offset);
   offset += 1;
   key.key = buf.slice(offset, oldOffset + length + 2);
   offset += key.key.length;
   rdnskey.decode.bytes = offset - oldOffset;
   return key;
  };
  rdnskey.decode.bytes = 0;
  rdnskey.encodingLength = function(key) {
   return 6 + Buffer.byteLength(key.key);
  };
  const rrrsig = exports.rrsig = {};
  rrrsig.encode = function(sig, buf, offset) {
   if (!buf) buf = Buffer.alloc(rrrsig.encodingLength(sig));
   if (!offset) offset = 0;
   const oldOffset = offset;
   const signature = sig.signature;
   if (!Buffer.isBuffer(signature)) throw new Error("Signature must be a Buffer");
   offset += 2;
   buf.writeUInt16BE(types.toType(sig.typeCovered), offset);
   offset += 2;
   buf.writeUInt8(sig.algorithm, offset);
   offset += 1;
   buf.writeUInt8(sig.labels, offset);
   offset += 1;
   buf.writeUInt32BE(sig.originalTTL, offset);
   offset += 4;
   buf.writeUInt32BE(sig.expiration, offset);
   offset += 4;
   buf.writeUInt32BE(sig.inception, offset);
   offset += 4;
   buf.writeUInt16BE(sig.keyTag, offset);
   offset += 2;
   name.encode(sig.signersName, buf, offset);
   offset += name.encode.bytes;
   signature.copy(buf, offset, 0, signature.length);
   offset += signature.length;
   rrrsig.encode.bytes = offset - oldOffset;
   buf.writeUInt16BE(rrrsig.encode.bytes - 2, oldOffset);
   return buf;
  };
  rrrsig.encode.bytes = 0;
  rrrsig.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   var sig = {};
   var length = buf.readUInt16BE(offset);
   offset += 2;
   sig.typeCovered = types.toString(buf.readUInt16BE(offset));
   offset += 2;
   sig.algorithm = buf.readUInt8(offset);
   offset += 1;
   sig.labels = buf.readUInt8(offset);
   offset += 1;
   sig.originalTTL = buf.readUInt32BE(offset);
   offset += 4;
   sig.expiration = buf.readUInt32BE(offset);
   offset += 4;
   sig.inception = buf.readUInt32BE(offset);
   offset += 4;
   sig.keyTag = buf.readUInt16BE(offset);
   offset += 2;
   sig.signersName = name.decode(buf, offset);
   offset += name.decode.bytes;
   sig.signature = buf.slice(offset, oldOffset + length + 2);
   offset += sig.signature.length;
   rrrsig.decode.bytes = offset - oldOffset;
   return sig;
  };
  rrrsig.decode.bytes = 0;
  rrrsig.encodingLength = function(sig) {
   return 20 + name.encodingLength(sig.signersName) + Buffer.byteLength(sig.signature);
  };
  const rrp = exports.rp = {};
  rrp.encode = function(data, buf, offset) {
   if (!buf) buf = Buffer.alloc(rrp.encodingLength(data));
   if (!offset) offset = 0;
   const oldOffset = offset;
   offset += 2;
   name.encode(data.mbox || ".", buf, offset, {
    mail: true
   });
   offset += name.encode.bytes;
   name.encode(data.txt || ".", buf, offset);
   offset += name.encode.bytes;
   rrp.encode.bytes = offset - oldOffset;
   buf.writeUInt16BE(rrp.encode.bytes - 2, oldOffset);
   return buf;
  };
  rrp.encode.bytes = 0;
  rrp.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   const data = {};
   offset += 2;
   data.mbox = name.decode(buf, offset, {
    mail: true
   }) || ".";
   offset += name.decode.bytes;
   data.txt = name.decode(buf, offset) || ".";
   offset += name.decode.bytes;
   rrp.decode.bytes = offset - oldOffset;
   return data;
  };
  rrp.decode.bytes = 0;
  rrp.encodingLength = function(data) {
   return 2 + name.encodingLength(data.mbox || ".") + name.encodingLength(data.txt || ".");
  };
  const typebitmap = {};
  typebitmap.encode = function(typelist, buf, offset) {
   if (!buf) buf = Buffer.alloc(typebitmap.encodingLength(typelist));
   if (!offset) offset = 0;
   const oldOffset = offset;
   var typesByWindow = [];
   for (var i = 0; i < typelist.length; i++) {
    var typeid = types.toType(typelist[i]);
    if (void 0 === typesByWindow[typeid >> 8]) typesByWindow[typeid >> 8] = [];
    typesByWindow[typeid >> 8][typeid >> 3 & 31] |= 1 << 7 - (7 & typeid);
   }
   for (i = 0; i < typesByWindow.length; i++) if (void 0 !== typesByWindow[i]) {
    var windowBuf = Buffer.from(typesByWindow[i]);
    buf.writeUInt8(i, offset);
    offset += 1;
    buf.writeUInt8(windowBuf.length, offset);
    offset += 1;
    windowBuf.copy(buf, offset);
    offset += windowBuf.length;
   }
   typebitmap.encode.bytes = offset - oldOffset;
   return buf;
  };
  typebitmap.encode.bytes = 0;
  typebitmap.decode = function(buf, offset, length) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   var typelist = [];
   for (;offset - oldOffset < length; ) {
    var window = buf.readUInt8(offset);
    offset += 1;
    var windowLength = buf.readUInt8(offset);
    offset += 1;
    for (var i = 0; i < windowLength; i++) {
     var b = buf.readUInt8(offset + i);
     for (var j = 0; j < 8; j++) if (b & 1 << 7 - j) {
      var typeid = types.toString(window << 8 | i << 3 | j);
      typelist.push(typeid);
     }
    }
    offset += windowLength;
   }
   typebitmap.decode.bytes = offset - oldOffset;
   return typelist;
  };
  typebitmap.decode.bytes = 0;
  typebitmap.encodingLength = function(typelist) {
   var extents = [];
   for (var i = 0; i < typelist.length; i++) {
    var typeid = types.toType(typelist[i]);
    extents[typeid >> 8] = Math.max(extents[typeid >> 8] || 0, 255 & typeid);
   }
   var len = 0;
   for (i = 0; i < extents.length; i++) if (void 0 !== extents[i]) len += 2 + Math.ceil((extents[i] + 1) / 8);
   return len;
  };
  const rnsec = exports.nsec = {};
  rnsec.encode = function(record, buf, offset) {
   if (!buf) buf = Buffer.alloc(rnsec.encodingLength(record));
   if (!offset) offset = 0;
   const oldOffset = offset;
   offset += 2;
   name.encode(record.nextDomain, buf, offset);
   offset += name.encode.bytes;
   typebitmap.encode(record.rrtypes, buf, offset);
   offset += typebitmap.encode.bytes;
   rnsec.encode.bytes = offset - oldOffset;
   buf.writeUInt16BE(rnsec.encode.bytes - 2, oldOffset);
   return buf;
  };
  rnsec.encode.bytes = 0;
  rnsec.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   var record = {};
   var length = buf.readUInt16BE(offset);
   offset += 2;
   record.nextDomain = name.decode(buf, offset);
   offset += name.decode.bytes;
   record.rrtypes = typebitmap.decode(buf, offset, length - (offset - oldOffset));
   offset += typebitmap.decode.bytes;
   rnsec.decode.bytes = offset - oldOffset;
   return record;
  };
  rnsec.decode.bytes = 0;
  rnsec.encodingLength = function(record) {
   return 2 + name.encodingLength(record.nextDomain) + typebitmap.encodingLength(record.rrtypes);
  };
  const rnsec3 = exports.nsec3 = {};
  rnsec3.encode = function(record, buf, offset) {
   if (!buf) buf = Buffer.alloc(rnsec3.encodingLength(record));
   if (!offset) offset = 0;
   const oldOffset = offset;
   const salt = record.salt;
   if (!Buffer.isBuffer(salt)) throw new Error("salt must be a Buffer");
   const nextDomain = record.nextDomain;
   if (!Buffer.isBuffer(nextDomain)) throw new Error("nextDomain must be a Buffer");
   offset += 2;
   buf.writeUInt8(record.algorithm, offset);
   offset += 1;
   buf.writeUInt8(record.flags, offset);
   offset += 1;
   buf.writeUInt16BE(record.iterations, offset);
   offset += 2;
   buf.writeUInt8(salt.length, offset);
   offset += 1;
   salt.copy(buf, offset, 0, salt.length);
   offset += salt.length;
   buf.writeUInt8(nextDomain.length, offset);
   offset += 1;
   nextDomain.copy(buf, offset, 0, nextDomain.length);
   offset += nextDomain.length;
   typebitmap.encode(record.rrtypes, buf, offset);
   offset += typebitmap.encode.bytes;
   rnsec3.encode.bytes = offset - oldOffset;
   buf.writeUInt16BE(rnsec3.encode.bytes - 2, oldOffset);
   return buf;
  };
  rnsec3.encode.bytes = 0;
  rnsec3.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   var record = {};
   var length = buf.readUInt16BE(offset);
   offset += 2;
   record.algorithm = buf.readUInt8(offset);
   offset += 1;
   record.flags = buf.readUInt8(offset);
   offset += 1;
   record.iterations = buf.readUInt16BE(offset);
   offset += 2;
   const saltLength = buf.readUInt8(offset);
   offset += 1;
   record.salt = buf.slice(offset, offset + saltLength);
   offset += saltLength;
   const hashLength = buf.readUInt8(offset);
   offset += 1;
   record.nextDomain = buf.slice(offset, offset + hashLength);
   offset += hashLength;
   record.rrtypes = typebitmap.decode(buf, offset, length - (offset - oldOffset));
   offset += typebitmap.decode.bytes;
   rnsec3.decode.bytes = offset - oldOffset;
   return record;
  };
  rnsec3.decode.bytes = 0;
  rnsec3.encodingLength = function(record) {
   return 8 + record.salt.length + record.nextDomain.length + typebitmap.encodingLength(record.rrtypes);
  };
  const rds = exports.ds = {};
  rds.encode = function(digest, buf, offset) {
   if (!buf) buf = Buffer.alloc(rds.encodingLength(digest));
   if (!offset) offset = 0;
   const oldOffset = offset;
   const digestdata = digest.digest;
   if (!Buffer.isBuffer(digestdata)) throw new Error("Digest must be a Buffer");
   offset += 2;
   buf.writeUInt16BE(digest.keyTag, offset);
   offset += 2;
   buf.writeUInt8(digest.algorithm, offset);
   offset += 1;
   buf.writeUInt8(digest.digestType, offset);
   offset += 1;
   digestdata.copy(buf, offset, 0, digestdata.length);
   offset += digestdata.length;
   rds.encode.bytes = offset - oldOffset;
   buf.writeUInt16BE(rds.encode.bytes - 2, oldOffset);
   return buf;
  };
  rds.encode.bytes = 0;
  rds.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   var digest = {};
   var length = buf.readUInt16BE(offset);
   offset += 2;
   digest.keyTag = buf.readUInt16BE(offset);
   offset += 2;
   digest.algorithm = buf.readUInt8(offset);
   offset += 1;
   digest.digestType = buf.readUInt8(offset);
   offset += 1;
   digest.digest = buf.slice(offset, oldOffset + length + 2);
   offset += digest.digest.length;
   rds.decode.bytes = offset - oldOffset;
   return digest;
  };
  rds.decode.bytes = 0;
  rds.encodingLength = function(digest) {
   return 6 + Buffer.byteLength(digest.digest);
  };
  const rsshfp = exports.sshfp = {};
  rsshfp.getFingerprintLengthForHashType = function(hashType) {
   switch (hashType) {
   case 1:
    return 20;

   case 2:
    return 32;
   }
  };
  rsshfp.encode = function(record, buf, offset) {
   if (!buf) buf = Buffer.alloc(rsshfp.encodingLength(record));
   if (!offset) offset = 0;
   const oldOffset = offset;
   offset += 2;
   buf[offset] = record.algorithm;
   offset += 1;
   buf[offset] = record.hash;
   offset += 1;
   const fingerprintBuf = Buffer.from(record.fingerprint.toUpperCase(), "hex");
   if (fingerprintBuf.length !== rsshfp.getFingerprintLengthForHashType(record.hash)) throw new Error("Invalid fingerprint length");
   fingerprintBuf.copy(buf, offset);
   offset += fingerprintBuf.byteLength;
   rsshfp.encode.bytes = offset - oldOffset;
   buf.writeUInt16BE(rsshfp.encode.bytes - 2, oldOffset);
   return buf;
  };
  rsshfp.encode.bytes = 0;
  rsshfp.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   const record = {};
   offset += 2;
   record.algorithm = buf[offset];
   offset += 1;
   record.hash = buf[offset];
   offset += 1;
   const fingerprintLength = rsshfp.getFingerprintLengthForHashType(record.hash);
   record.fingerprint = buf.slice(offset, offset + fingerprintLength).toString("hex").toUpperCase();
   offset += fingerprintLength;
   rsshfp.decode.bytes = offset - oldOffset;
   return record;
  };
  rsshfp.decode.bytes = 0;
  rsshfp.encodingLength = function(record) {
   return 4 + Buffer.from(record.fingerprint, "hex").byteLength;
  };
  const rnaptr = exports.naptr = {};
  rnaptr.encode = function(data, buf, offset) {
   if (!buf) buf = Buffer.alloc(rnaptr.encodingLength(data));
   if (!offset) offset = 0;
   const oldOffset = offset;
   offset += 2;
   buf.writeUInt16BE(data.order || 0, offset);
   offset += 2;
   buf.writeUInt16BE(data.preference || 0, offset);
   offset += 2;
   string.encode(data.flags, buf, offset);
   offset += string.encode.bytes;
   string.encode(data.services, buf, offset);
   offset += string.encode.bytes;
   string.encode(data.regexp, buf, offset);
   offset += string.encode.bytes;
   name.encode(data.replacement, buf, offset);
   offset += name.encode.bytes;
   rnaptr.encode.bytes = offset - oldOffset;
   buf.writeUInt16BE(rnaptr.encode.bytes - 2, oldOffset);
   return buf;
  };
  rnaptr.encode.bytes = 0;
  rnaptr.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   const data = {};
   offset += 2;
   data.order = buf.readUInt16BE(offset);
   offset += 2;
   data.preference = buf.readUInt16BE(offset);
   offset += 2;
   data.flags = string.decode(buf, offset);
   offset += string.decode.bytes;
   data.services = string.decode(buf, offset);
   offset += string.decode.bytes;
   data.regexp = string.decode(buf, offset);
   offset += string.decode.bytes;
   data.replacement = name.decode(buf, offset);
   offset += name.decode.bytes;
   rnaptr.decode.bytes = offset - oldOffset;
   return data;
  };
  rnaptr.decode.bytes = 0;
  rnaptr.encodingLength = function(data) {
   return string.encodingLength(data.flags) + string.encodingLength(data.services) + string.encodingLength(data.regexp) + name.encodingLength(data.replacement) + 6;
  };
  const rtlsa = exports.tlsa = {};
  rtlsa.encode = function(cert, buf, offset) {
   if (!buf) buf = Buffer.alloc(rtlsa.encodingLength(cert));
   if (!offset) offset = 0;
   const oldOffset = offset;
   const certdata = cert.certificate;
   if (!Buffer.isBuffer(certdata)) throw new Error("Certificate must be a Buffer");
   offset += 2;
   buf.writeUInt8(cert.usage, offset);
   offset += 1;
   buf.writeUInt8(cert.selector, offset);
   offset += 1;
   buf.writeUInt8(cert.matchingType, offset);
   offset += 1;
   certdata.copy(buf, offset, 0, certdata.length);
   offset += certdata.length;
   rtlsa.encode.bytes = offset - oldOffset;
   buf.writeUInt16BE(rtlsa.encode.bytes - 2, oldOffset);
   return buf;
  };
  rtlsa.encode.bytes = 0;
  rtlsa.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   const cert = {};
   const length = buf.readUInt16BE(offset);
   offset += 2;
   cert.usage = buf.readUInt8(offset);
   offset += 1;
   cert.selector = buf.readUInt8(offset);
   offset += 1;
   cert.matchingType = buf.readUInt8(offset);
   offset += 1;
   cert.certificate = buf.slice(offset, oldOffset + length + 2);
   offset += cert.certificate.length;
   rtlsa.decode.bytes = offset - oldOffset;
   return cert;
  };
  rtlsa.decode.bytes = 0;
  rtlsa.encodingLength = function(cert) {
   return 5 + Buffer.byteLength(cert.certificate);
  };
  const renc = exports.record = function(type) {
   switch (type.toUpperCase()) {
   case "A":
    return ra;

   case "PTR":
    return rptr;

   case "CNAME":
    return rcname;

   case "DNAME":
    return rdname;

   case "TXT":
    return rtxt;

   case "NULL":
    return rnull;

   case "AAAA":
    return raaaa;

   case "SRV":
    return rsrv;

   case "HINFO":
    return rhinfo;

   case "CAA":
    return rcaa;

   case "NS":
    return rns;

   case "SOA":
    return rsoa;

   case "MX":
    return rmx;

   case "OPT":
    return ropt;

   case "DNSKEY":
    return rdnskey;

   case "RRSIG":
    return rrrsig;

   case "RP":
    return rrp;

   case "NSEC":
    return rnsec;

   case "NSEC3":
    return rnsec3;

   case "SSHFP":
    return rsshfp;

   case "DS":
    return rds;

   case "NAPTR":
    return rnaptr;

   case "TLSA":
    return rtlsa;
   }
   return runknown;
  };
  const answer = exports.answer = {};
  answer.encode = function(a, buf, offset) {
   if (!buf) buf = Buffer.alloc(answer.encodingLength(a));
   if (!offset) offset = 0;
   const oldOffset = offset;
   name.encode(a.name, buf, offset);
   offset += name.encode.bytes;
   buf.writeUInt16BE(types.toType(a.type), offset);
   if ("OPT" === a.type.toUpperCase()) {
    if ("." !== a.name) throw new Error("OPT name must be root.");
    buf.writeUInt16BE(a.udpPayloadSize || 4096, offset + 2);
    buf.writeUInt8(a.extendedRcode || 0, offset + 4);
    buf.writeUInt8(a.ednsVersion || 0, offset + 5);
    buf.writeUInt16BE(a.flags || 0, offset + 6);
    offset += 8;
    ropt.encode(a.options || [], buf, offset);
    offset += ropt.encode.bytes;
   } else {
    let klass = classes.toClass(void 0 === a.class ? "IN" : a.class);
    if (a.flush) klass |= 32768;
    buf.writeUInt16BE(klass, offset + 2);
    buf.writeUInt32BE(a.ttl || 0, offset + 4);
    offset += 8;
    const enc = renc(a.type);
    enc.encode(a.data, buf, offset);
    offset += enc.encode.bytes;
   }
   answer.encode.bytes = offset - oldOffset;
   return buf;
  };
  answer.encode.bytes = 0;
  answer.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const a = {};
   const oldOffset = offset;
   a.name = name.decode(buf, offset);
   offset += name.decode.bytes;
   a.type = types.toString(buf.readUInt16BE(offset));
   if ("OPT" === a.type) {
    a.udpPayloadSize = buf.readUInt16BE(offset + 2);
    a.extendedRcode = buf.readUInt8(offset + 4);
    a.ednsVersion = buf.readUInt8(offset + 5);
    a.flags = buf.readUInt16BE(offset + 6);
    a.flag_do = 1 === (a.flags >> 15 & 1);
    a.options = ropt.decode(buf, offset + 8);
    offset += 8 + ropt.decode.bytes;
   } else {
    const klass = buf.readUInt16BE(offset + 2);
    a.ttl = buf.readUInt32BE(offset + 4);
    a.class = classes.toString(-32769 & klass);
    a.flush = !!(32768 & klass);
    const enc = renc(a.type);
    a.data = enc.decode(buf, offset + 8);
    offset += 8 + enc.decode.bytes;
   }
   answer.decode.bytes = offset - oldOffset;
   return a;
  };
  answer.decode.bytes = 0;
  answer.encodingLength = function(a) {
   const data = null !== a.data && void 0 !== a.data ? a.data : a.options;
   return name.encodingLength(a.name) + 8 + renc(a.type).encodingLength(data);
  };
  const question = exports.question = {};
  question.encode = function(q, buf, offset) {
   if (!buf) buf = Buffer.alloc(question.encodingLength(q));
   if (!offset) offset = 0;
   const oldOffset = offset;
   name.encode(q.name, buf, offset);
   offset += name.encode.bytes;
   buf.writeUInt16BE(types.toType(q.type), offset);
   offset += 2;
   buf.writeUInt16BE(classes.toClass(void 0 === q.class ? "IN" : q.class), offset);
   offset += 2;
   question.encode.bytes = offset - oldOffset;
   return q;
  };
  question.encode.bytes = 0;
  question.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   const q = {};
   q.name = name.decode(buf, offset);
   offset += name.decode.bytes;
   q.type = types.toString(buf.readUInt16BE(offset));
   offset += 2;
   q.class = classes.toString(buf.readUInt16BE(offset));
   offset += 2;
   const qu = !!(32768 & q.class);
   if (qu) q.class &= -32769;
   question.decode.bytes = offset - oldOffset;
   return q;
  };
  question.decode.bytes = 0;
  question.encodingLength = function(q) {
   return name.encodingLength(q.name) + 4;
  };
  exports.AUTHORITATIVE_ANSWER = 1024;
  exports.TRUNCATED_RESPONSE = 512;
  exports.RECURSION_DESIRED = 256;
  exports.RECURSION_AVAILABLE = 128;
  exports.AUTHENTIC_DATA = 32;
  exports.CHECKING_DISABLED = 16;
  exports.DNSSEC_OK = 32768;
  exports.encode = function(result, buf, offset) {
   const allocing = !buf;
   if (allocing) buf = Buffer.alloc(exports.encodingLength(result));
   if (!offset) offset = 0;
   const oldOffset = offset;
   if (!result.questions) result.questions = [];
   if (!result.answers) result.answers = [];
   if (!result.authorities) result.authorities = [];
   if (!result.additionals) result.additionals = [];
   header.encode(result, buf, offset);
   offset += header.encode.bytes;
   offset = encodeList(result.questions, question, buf, offset);
   offset = encodeList(result.answers, answer, buf, offset);
   offset = encodeList(result.authorities, answer, buf, offset);
   offset = encodeList(result.additionals, answer, buf, offset);
   exports.encode.bytes = offset - oldOffset;
   if (allocing && exports.encode.bytes !== buf.length) return buf.slice(0, exports.encode.bytes);
   return buf;
  };
  exports.encode.bytes = 0;
  exports.decode = function(buf, offset) {
   if (!offset) offset = 0;
   const oldOffset = offset;
   const result = header.decode(buf, offset);
   offset += header.decode.bytes;
   offset = decodeList(result.questions, question, buf, offset);
   offset = decodeList(result.answers, answer, buf, offset);
   offset = decodeList(result.authorities, answer, buf, offset);
   offset = decodeList(result.additionals, answer, buf, offset);
   exports.decode.bytes = offset - oldOffset;
   return result;
  };
  exports.decode.bytes = 0;
  exports.encodingLength = function(result) {
   return header.encodingLength(result) + encodingLengthList(result.questions || [], question) + encodingLengthList(result.answers || [], answer) + encodingLengthList(result.authorities || [], answer) + encodingLengthList(result.additionals || [], answer);
  };
  exports.streamEncode = function(result) {
   const buf = exports.encode(result);
   const sbuf = Buffer.alloc(2);
   sbuf.writeUInt16BE(buf.byteLength);
   const combine = Buffer.concat([ sbuf, buf ]);
   exports.streamEncode.bytes = combine.byteLength;
   return combine;
  };
  exports.streamEncode.bytes = 0;
  exports.streamDecode = function(sbuf) {
   const len = sbuf.readUInt16BE(0);
   if (sbuf.byteLength < len + 2) return null;
   const result = exports.decode(sbuf.slice(2));
   exports.streamDecode.bytes = exports.decode.bytes;
   return result;
  };
  exports.streamDecode.bytes = 0;
  function encodingLengthList(list, enc) {
   let len = 0;
   for (let i = 0; i < list.length; i++) len += enc.encodingLength(list[i]);
   return len;
  }
  function encodeList(list, enc, buf, offset) {
   for (let i = 0; i < list.length; i++) {
    enc.encode(list[i], buf, offset);
    offset += enc.encode.bytes;
   }
   return offset;
  }
  function decodeList(list, enc, buf, offset) {
   for (let i = 0; i < list.length; i++) {
    list[i] = enc.decode(buf, offset);
    offset += enc.decode.bytes;
   }
   return offset;
  }
 },
 431: (__unused_webpack_module, exports) => {
  exports.toString = function(opcode) {
   switch (opcode) {
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
   return "OPCODE_" + opcode;
  };
  exports.toOpcode = function(code) {
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
 685: (__unused_webpack_module, exports) => {
  exports.toString = function(type) {
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
  exports.toCode = function(name) {
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
 642: (__unused_webpack_module, exports) => {
  exports.toString = function(rcode) {
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
  exports.toRcode = function(code) {
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
 41: (__unused_webpack_module, exports) => {
  exports.toString = function(type) {
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
  exports.toType = function(name) {
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
 635: (__unused_webpack_module, exports) => {
  function shareSameDomainSuffix(hostname, vhost) {
   if (hostname.endsWith(vhost)) return hostname.length === vhost.length || "." === hostname[hostname.length - vhost.length - 1];
   return false;
  }
  const CONTROL_CHARS = /[\t\n\r]/g;
  let extractedHostnameValidated = false;
  function isValidHostnameChar(code) {
   return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code > 127 || code >= 65 && code <= 90 || 45 === code || 95 === code;
  }
  function getSpecialScheme(url, schemeStart, colonIndex) {
   const length = colonIndex - schemeStart;
   const c0 = 32 | url.charCodeAt(schemeStart);
   if (2 === length) return 119 === c0 && 115 === (32 | url.charCodeAt(schemeStart + 1)) ? 1 : 0; else if (3 === length) {
    const c1 = 32 | url.charCodeAt(schemeStart + 1);
    const c2 = 32 | url.charCodeAt(schemeStart + 2);
    if (119 === c0 && 115 === c1 && 115 === c2) return 1;
    if (102 === c0 && 116 === c1 && 112 === c2) return 1;
    return 0;
   } else if (4 === length) {
    const c1 = 32 | url.charCodeAt(schemeStart + 1);
    const c2 = 32 | url.charCodeAt(schemeStart + 2);
    const c3 = 32 | url.charCodeAt(schemeStart + 3);
    if (104 === c0 && 116 === c1 && 116 === c2 && 112 === c3) return 1;
    if (102 === c0 && 105 === c1 && 108 === c2 && 101 === c3) return 2;
    return 0;
   } else if (5 === length) return 104 === c0 && 116 === (32 | url.charCodeAt(schemeStart + 1)) && 116 === (32 | url.charCodeAt(schemeStart + 2)) && 112 === (32 | url.charCodeAt(schemeStart + 3)) && 115 === (32 | url.charCodeAt(schemeStart + 4)) ? 1 : 0;
   return 0;
  }
  function extractHostname(url, urlIsValidHostname, validate = false) {
   let start = 0;
   let end = url.length;
   let hasUpper = false;
   let isSpecial = false;
   extractedHostnameValidated = false;
   if (!urlIsValidHostname) {
    if (url.startsWith("data:")) return null;
    for (;start < url.length && url.charCodeAt(start) <= 32; ) start += 1;
    for (;end > start + 1 && url.charCodeAt(end - 1) <= 32; ) end -= 1;
    if (47 === url.charCodeAt(start) && 47 === url.charCodeAt(start + 1)) start += 2; else {
     const indexOfProtocol = url.indexOf(":/", start);
     if (-1 !== indexOfProtocol) {
      const special = getSpecialScheme(url, start, indexOfProtocol);
      if (1 === special) {
       isSpecial = true;
       start = indexOfProtocol + 2;
       for (;47 === url.charCodeAt(start) || 92 === url.charCodeAt(start); ) start += 1;
      } else if (2 === special) {
       isSpecial = true;
       start = indexOfProtocol + 1;
       let slashes = 0;
       for (;(47 === url.charCodeAt(start) || 92 === url.charCodeAt(start)) && slashes < 2; ) {
        start += 1;
        slashes += 1;
       }
       if (slashes < 2) return null;
      } else {
       for (let i = start; i < indexOfProtocol; i += 1) {
        const code = 32 | url.charCodeAt(i);
        if (!(code >= 97 && code <= 122 || code >= 48 && code <= 57 || 46 === code || 45 === code || 43 === code)) {
         const raw = url.charCodeAt(i);
         if (9 === raw || 10 === raw || 13 === raw) return extractHostname(url.replace(CONTROL_CHARS, ""), urlIsValidHostname, validate);
         return null;
        }
       }
       if (47 === url.charCodeAt(indexOfProtocol + 2)) start = indexOfProtocol + 3; else return null;
      }
     } else if (91 !== url.charCodeAt(start)) {
      let indexOfColon = -1;
      for (let i = start; i < end; i += 1) {
       const code = url.charCodeAt(i);
       if (9 === code || 10 === code || 13 === code) return extractHostname(url.replace(CONTROL_CHARS, ""), urlIsValidHostname, validate);
       if (58 === code) {
        indexOfColon = i;
        break;
       }
       if (47 === code || 92 === code || 63 === code || 35 === code) break;
      }
      if (-1 !== indexOfColon) {
       let hasIdentifier = false;
       for (let i = indexOfColon + 1; i < end; i += 1) {
        const code = url.charCodeAt(i);
        if (47 === code || 92 === code || 63 === code || 35 === code) break;
        if (64 === code) {
         hasIdentifier = true;
         break;
        }
       }
       if (!hasIdentifier) {
        let allDigits = true;
        let i = indexOfColon + 1;
        for (;i < end; i += 1) {
         const code = url.charCodeAt(i);
         if (47 === code || 92 === code || 63 === code || 35 === code) break;
         if (code < 48 || code > 57) {
          allDigits = false;
          break;
         }
        }
        if (i === indexOfColon + 1) allDigits = false;
        if (!allDigits) {
         const special = getSpecialScheme(url, start, indexOfColon);
         if (0 === special) {
          let isBareIpv6 = false;
          for (let j = indexOfColon + 1; j < end; j += 1) {
           const code = url.charCodeAt(j);
           if (47 === code || 92 === code || 63 === code || 35 === code) break;
           if (58 === code) {
            isBareIpv6 = true;
            break;
           }
          }
          if (!isBareIpv6) return null;
         } else {
          isSpecial = true;
          start = indexOfColon + 1;
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
    let indexOfIdentifier = -1;
    let indexOfClosingBracket = -1;
    let indexOfPort = -1;
    let indexOfFirstColon = -1;
    let hasControl = false;
    let vValid = validate;
    let vLastDot = start - 1;
    let vLastCode = -1;
    if (validate && start < end) {
     const c0 = url.charCodeAt(start);
     if (!(isValidHostnameChar(c0) || 46 === c0 || 95 === c0) || 45 === c0) vValid = false;
    }
    for (let i = start; i < end; i += 1) {
     const code = url.charCodeAt(i);
     if (code < 64) {
      if (47 === code || 35 === code || 63 === code) {
       end = i;
       break;
      } else if (58 === code) {
       if (-1 === indexOfFirstColon) indexOfFirstColon = i;
       indexOfPort = i;
      } else if (9 === code || 10 === code || 13 === code) hasControl = true; else if (validate) if (46 === code) {
       if (i - vLastDot > 64 || 46 === vLastCode || 45 === vLastCode) vValid = false;
       vLastDot = i;
      } else if (code < 48 || code > 57) if (45 !== code || 46 === vLastCode) vValid = false;
     } else if (isSpecial && 92 === code) {
      end = i;
      break;
     } else if (64 === code) {
      indexOfIdentifier = i;
      indexOfFirstColon = -1;
     } else if (93 === code) indexOfClosingBracket = i; else if (code >= 65 && code <= 90) hasUpper = true; else if (validate && !isValidHostnameChar(code)) vValid = false;
     if (validate) vLastCode = code;
    }
    if (hasControl) return extractHostname(url.replace(CONTROL_CHARS, ""), urlIsValidHostname, validate);
    if (-1 !== indexOfIdentifier && indexOfIdentifier >= start && indexOfIdentifier < end) start = indexOfIdentifier + 1;
    if (91 === url.charCodeAt(start)) {
     if (-1 !== indexOfClosingBracket) return url.slice(start + 1, indexOfClosingBracket).toLowerCase();
     return null;
    } else if (-1 !== indexOfPort && indexOfPort > start && indexOfPort < end && indexOfFirstColon === indexOfPort) end = indexOfPort;
    if (start >= end) return null;
    if (validate && vValid && -1 === indexOfIdentifier && -1 === indexOfPort && -1 === indexOfClosingBracket && 46 !== url.charCodeAt(end - 1) && end - start <= 255 && end - vLastDot - 1 <= 63 && 45 !== vLastCode) extractedHostnameValidated = true;
   }
   for (;end > start + 1 && 46 === url.charCodeAt(end - 1); ) end -= 1;
   const hostname = 0 !== start || end !== url.length ? url.slice(start, end) : url;
   if (hasUpper) return hostname.toLowerCase();
   return hostname;
  }
  const SPECIAL_USE_DOMAINS = [ "test", "localhost", "invalid", "example", "example.com", "example.net", "example.org", "local", "onion", "alt", "home.arpa", "ipv4only.arpa", "resolver.arpa", "service.arpa", "6tisch.arpa", "eap.arpa" ];
  function isValidAscii(code) {
   return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code > 127;
  }
  function isValidHostname(hostname) {
   if (hostname.length > 255) return false;
   if (0 === hostname.length) return false;
   if (!isValidAscii(hostname.charCodeAt(0)) && 46 !== hostname.charCodeAt(0) && 95 !== hostname.charCodeAt(0)) return false;
   let lastDotIndex = -1;
   let lastCharCode = -1;
   const len = hostname.length;
   for (let i = 0; i < len; i += 1) {
    const code = hostname.charCodeAt(i);
    if (46 === code) {
     if (i - lastDotIndex > 64 || 46 === lastCharCode || 45 === lastCharCode) return false;
     lastDotIndex = i;
    } else if (!(isValidAscii(code) || 45 === code || 95 === code) || 45 === code && 46 === lastCharCode) return false;
    lastCharCode = code;
   }
   return len - lastDotIndex - 1 <= 63 && 45 !== lastCharCode;
  }
  function setDefaultsImpl({allowIcannDomains = true, allowPrivateDomains = false, detectIp = true, detectSpecialUse = false, extractHostname = true, mixedInputs = true, validHosts = null, validateHostname = true}) {
   return {
    allowIcannDomains,
    allowPrivateDomains,
    detectIp,
    detectSpecialUse,
    extractHostname,
    mixedInputs,
    validHosts,
    validateHostname
   };
  }
  const DEFAULT_OPTIONS = setDefaultsImpl({});
  function getEmptyResult() {
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
  const nodeFlags = new Uint8Array([ 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0 ]);
  const edgeStart = new Uint16Array([ 0, 0, 6, 13, 101, 106, 111, 115, 120, 129, 144, 151, 152, 153, 157, 166, 171, 188, 189, 202, 212, 226, 227, 263, 268, 288, 330, 357, 358, 505, 510, 514, 520, 535, 549, 553, 557, 604, 611, 618, 625, 633, 637, 649, 659, 669, 720, 730, 744, 749, 757, 758, 770, 780, 782, 793, 796, 803, 809, 814, 820, 826, 833, 841, 877, 883, 887, 904, 935, 951, 959, 961, 968, 1015, 1016, 1024, 1035, 1462, 1476, 1528, 1556, 1578, 1636, 1658, 1673, 1736, 1787, 1825, 1861, 1886, 2028, 2074, 2125, 2144, 2178, 2193, 2213, 2243, 2274, 2297, 2328, 2358, 2390, 2417, 2492, 2514, 2552, 2586, 2605, 2631, 2673, 2723, 2749, 2818, 2841, 2864, 2900, 2931, 2948, 3005, 3018, 3042, 3071, 3105, 3121, 3149, 3306, 3315, 3322, 3339, 3343, 3349, 3382, 3389, 3397, 3412, 3421, 3430, 3439, 3445, 3447, 3455, 3463, 3470, 3483, 3486, 3493, 3507, 3517, 3522, 3530, 3538, 3544, 3546, 3556, 3566, 3580, 3581, 3582, 3586, 3587, 3589, 3591, 3597, 3598, 3601, 3602, 3604, 3605, 3606, 4503, 4520, 4529, 4540, 4547, 4550, 4558, 4573, 4628, 4781, 4786, 4799, 4810, 4817, 4825, 4832, 4840, 4842, 4853, 4859, 4866, 4874, 4882, 4921, 4926, 4927, 4933, 4939, 4948, 4959, 4964, 4967, 4974, 4988, 5001, 5023, 5034, 5044, 5056, 5135, 5147, 5158, 5161, 5162, 5164, 5167, 5170, 5181, 5183, 5241, 5247, 5251, 5273, 5274, 5279, 5358, 5362, 5368, 5374, 5380, 5398, 5409, 5414, 5420, 5424, 5430, 5436, 7045, 7046, 7047, 7054, 7056 ]);
  const edgeLength = new Uint8Array([ 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 3, 3, 8, 5, 5, 5, 5, 5, 3, 3, 5, 5, 9, 12, 19, 8, 19, 8, 11, 9, 9, 8, 7, 7, 6, 8, 9, 16, 10, 7, 7, 11, 8, 6, 6, 9, 7, 11, 7, 14, 4, 4, 4, 4, 4, 4, 10, 7, 6, 6, 6, 6, 10, 10, 6, 10, 10, 22, 11, 9, 10, 10, 10, 9, 10, 8, 7, 7, 7, 8, 21, 13, 11, 11, 9, 10, 9, 13, 10, 8, 8, 9, 12, 9, 7, 10, 7, 7, 13, 7, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 7, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 6, 4, 3, 3, 3, 7, 4, 4, 4, 3, 3, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 8, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 2, 5, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 2, 5, 5, 3, 3, 3, 3, 3, 3, 5, 5, 6, 11, 10, 7, 7, 7, 4, 4, 4, 2, 2, 7, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 11, 7, 6, 9, 6, 6, 8, 10, 8, 6, 8, 13, 4, 4, 4, 4, 4, 10, 8, 11, 8, 8, 8, 10, 10, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 10, 13, 7, 8, 7, 11, 8, 8, 6, 9, 8, 8, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 9, 7, 6, 4, 4, 4, 4, 4, 4, 6, 6, 6, 9, 7, 8, 10, 8, 8, 2, 2, 3, 3, 3, 2, 3, 3, 3, 2, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 8, 15, 4, 4, 2, 3, 3, 3, 2, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 10, 10, 10, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 5, 7, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 5, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 5, 3, 3, 3, 3, 16, 4, 4, 6, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 11, 10, 10, 10, 10, 10, 11, 10, 11, 10, 11, 10, 9, 9, 11, 3, 3, 3, 3, 3, 3, 2, 3, 4, 4, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 2, 2, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 7, 7, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 8, 8, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 6, 9, 2, 2, 3, 3, 3, 3, 3, 4, 3, 3, 2, 2, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 8, 6, 6, 6, 7, 4, 4, 4, 4, 4, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 3, 3, 3, 3, 15, 14, 5, 5, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 15, 22, 19, 17, 18, 18, 19, 21, 7, 16, 16, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 16, 11, 11, 7, 7, 7, 7, 17, 7, 8, 12, 15, 9, 19, 7, 19, 21, 11, 12, 19, 14, 22, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 16, 16, 19, 24, 12, 7, 14, 7, 12, 7, 8, 10, 10, 13, 7, 12, 12, 7, 7, 10, 18, 15, 12, 16, 7, 14, 12, 17, 10, 16, 17, 12, 17, 25, 7, 7, 7, 13, 6, 9, 6, 9, 18, 6, 6, 11, 20, 10, 6, 6, 6, 6, 6, 6, 17, 6, 6, 6, 15, 6, 6, 6, 6, 6, 8, 14, 11, 12, 11, 15, 13, 19, 17, 21, 7, 18, 8, 13, 13, 8, 12, 8, 6, 6, 13, 6, 15, 15, 16, 6, 6, 16, 6, 6, 6, 14, 6, 18, 6, 6, 6, 17, 18, 9, 13, 15, 8, 19, 8, 15, 15, 18, 14, 16, 4, 4, 4, 4, 4, 4, 4, 4, 6, 11, 11, 6, 21, 23, 12, 17, 12, 11, 14, 13, 22, 15, 15, 11, 12, 14, 12, 7, 12, 8, 12, 14, 12, 18, 10, 8, 16, 19, 17, 12, 14, 15, 8, 19, 17, 12, 13, 13, 15, 18, 13, 23, 24, 23, 21, 17, 24, 8, 21, 8, 14, 14, 16, 20, 14, 8, 8, 15, 20, 8, 19, 21, 9, 8, 13, 12, 13, 15, 8, 11, 9, 9, 8, 11, 8, 21, 14, 21, 15, 15, 13, 7, 19, 7, 7, 7, 7, 7, 16, 12, 17, 18, 7, 7, 11, 11, 7, 9, 9, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 10, 10, 7, 9, 7, 7, 7, 6, 8, 6, 6, 6, 6, 6, 6, 6, 7, 6, 8, 6, 6, 9, 7, 7, 7, 4, 4, 4, 4, 4, 4, 4, 4, 8, 9, 8, 7, 8, 7, 8, 10, 7, 5, 5, 5, 5, 5, 5, 3, 9, 7, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 9, 11, 13, 7, 8, 9, 9, 5, 5, 5, 7, 8, 6, 6, 6, 6, 6, 6, 6, 7, 8, 9, 7, 10, 9, 10, 7, 8, 5, 5, 5, 5, 5, 5, 7, 7, 9, 8, 7, 7, 6, 6, 6, 6, 6, 6, 10, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 10, 4, 4, 4, 4, 8, 7, 7, 10, 10, 9, 8, 8, 15, 9, 8, 8, 8, 8, 8, 9, 10, 9, 10, 7, 8, 13, 5, 5, 5, 5, 5, 3, 3, 7, 7, 8, 6, 6, 6, 4, 4, 11, 9, 7, 8, 9, 10, 7, 5, 5, 5, 5, 5, 3, 3, 7, 6, 6, 13, 7, 9, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 7, 8, 7, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 6, 7, 6, 7, 6, 6, 9, 7, 4, 4, 4, 4, 4, 4, 4, 7, 8, 7, 8, 9, 8, 8, 8, 7, 10, 7, 8, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 7, 9, 7, 10, 9, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 7, 6, 6, 6, 9, 9, 4, 4, 13, 7, 10, 9, 9, 12, 7, 8, 8, 10, 8, 8, 8, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 11, 7, 9, 8, 8, 6, 6, 10, 6, 8, 8, 8, 6, 7, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 8, 16, 8, 9, 8, 7, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 10, 15, 8, 9, 8, 9, 9, 6, 6, 6, 6, 6, 6, 7, 4, 8, 7, 8, 8, 7, 8, 11, 8, 5, 5, 5, 5, 5, 3, 7, 7, 6, 11, 16, 7, 6, 4, 4, 4, 4, 9, 9, 8, 8, 8, 13, 12, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 7, 8, 8, 9, 13, 7, 7, 7, 9, 8, 8, 9, 12, 7, 12, 7, 12, 8, 7, 10, 12, 9, 9, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 9, 11, 8, 6, 6, 6, 6, 6, 12, 7, 6, 6, 6, 9, 7, 7, 6, 6, 6, 6, 6, 11, 9, 6, 6, 6, 6, 6, 7, 9, 4, 4, 4, 4, 4, 4, 4, 4, 9, 9, 9, 9, 7, 7, 7, 7, 7, 11, 7, 7, 8, 8, 8, 8, 8, 8, 9, 8, 9, 9, 7, 7, 11, 11, 7, 12, 8, 8, 8, 8, 8, 7, 8, 8, 8, 8, 8, 13, 12, 8, 8, 8, 8, 7, 7, 7, 9, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 11, 7, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 10, 11, 6, 7, 9, 4, 4, 4, 4, 4, 4, 9, 9, 8, 9, 8, 8, 8, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 11, 7, 7, 7, 9, 6, 6, 11, 8, 10, 6, 6, 6, 12, 8, 8, 7, 6, 6, 8, 7, 4, 4, 4, 4, 4, 4, 4, 4, 9, 10, 9, 9, 8, 10, 9, 11, 8, 5, 5, 5, 7, 6, 6, 8, 7, 4, 4, 4, 4, 8, 7, 7, 8, 7, 8, 8, 5, 5, 5, 5, 7, 7, 8, 8, 8, 6, 6, 6, 6, 6, 10, 8, 9, 13, 6, 7, 6, 6, 8, 7, 8, 4, 4, 4, 4, 11, 8, 8, 8, 10, 5, 5, 8, 7, 8, 13, 8, 7, 6, 8, 6, 9, 7, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 6, 4, 8, 10, 10, 8, 12, 9, 13, 2, 7, 5, 5, 5, 5, 5, 7, 7, 10, 6, 6, 6, 6, 6, 6, 6, 8, 4, 4, 9, 8, 8, 8, 14, 8, 8, 8, 9, 8, 5, 5, 5, 5, 5, 3, 3, 9, 6, 6, 6, 6, 10, 12, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 11, 8, 7, 8, 8, 8, 5, 5, 3, 3, 3, 3, 7, 7, 6, 8, 6, 8, 11, 7, 6, 6, 6, 7, 4, 8, 11, 9, 10, 5, 5, 5, 3, 3, 3, 7, 7, 8, 9, 8, 15, 9, 6, 6, 6, 6, 6, 6, 11, 11, 4, 4, 4, 4, 4, 7, 9, 9, 10, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 7, 4, 4, 4, 4, 4, 9, 9, 8, 8, 10, 13, 5, 5, 5, 3, 17, 7, 7, 7, 7, 7, 8, 6, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 9, 10, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 7, 8, 8, 6, 6, 6, 8, 8, 8, 9, 10, 8, 4, 8, 10, 9, 8, 8, 8, 9, 13, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 9, 7, 7, 7, 10, 9, 9, 8, 9, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 12, 6, 6, 6, 6, 6, 6, 6, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 11, 8, 8, 9, 9, 10, 8, 9, 7, 7, 5, 5, 5, 5, 5, 5, 3, 7, 8, 7, 6, 6, 8, 6, 6, 10, 4, 7, 8, 9, 12, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 14, 7, 9, 8, 8, 6, 6, 8, 12, 12, 6, 6, 7, 7, 10, 4, 4, 4, 4, 4, 9, 9, 14, 9, 13, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 8, 6, 6, 6, 6, 6, 6, 12, 6, 6, 6, 6, 4, 4, 9, 9, 8, 8, 11, 7, 7, 7, 5, 5, 5, 3, 9, 8, 6, 6, 7, 4, 4, 4, 4, 4, 4, 8, 8, 11, 5, 5, 5, 7, 7, 7, 9, 6, 6, 6, 6, 6, 6, 9, 8, 4, 4, 4, 4, 7, 12, 9, 8, 8, 8, 7, 10, 10, 5, 5, 5, 5, 5, 5, 5, 3, 11, 14, 8, 7, 8, 8, 6, 6, 6, 6, 6, 8, 7, 6, 6, 6, 7, 6, 8, 9, 4, 4, 4, 7, 8, 9, 7, 9, 7, 7, 9, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 9, 7, 7, 12, 14, 8, 6, 6, 12, 11, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 15, 7, 4, 4, 4, 16, 9, 9, 9, 8, 9, 9, 9, 9, 9, 8, 8, 8, 13, 11, 8, 5, 5, 5, 5, 3, 7, 6, 6, 8, 8, 8, 6, 6, 7, 10, 7, 4, 4, 4, 4, 9, 7, 8, 7, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 9, 6, 6, 6, 6, 6, 8, 8, 7, 7, 9, 6, 6, 6, 7, 6, 6, 6, 6, 6, 15, 4, 4, 4, 4, 4, 8, 8, 7, 8, 12, 9, 8, 8, 8, 8, 8, 9, 8, 8, 10, 8, 8, 8, 8, 16, 9, 10, 5, 5, 5, 5, 5, 9, 7, 6, 8, 9, 4, 4, 4, 4, 4, 7, 8, 8, 8, 9, 8, 11, 10, 5, 5, 5, 5, 3, 7, 8, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 4, 12, 10, 12, 7, 7, 7, 7, 7, 7, 7, 5, 5, 5, 5, 3, 3, 7, 7, 10, 8, 9, 7, 6, 10, 7, 6, 6, 4, 4, 8, 9, 7, 9, 9, 9, 9, 8, 8, 8, 8, 10, 5, 5, 5, 5, 5, 5, 8, 7, 6, 6, 6, 10, 6, 7, 10, 7, 4, 4, 4, 4, 4, 4, 4, 12, 9, 10, 7, 7, 10, 8, 10, 5, 12, 9, 6, 6, 6, 6, 6, 7, 6, 4, 4, 4, 10, 9, 9, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 13, 7, 7, 9, 7, 7, 7, 8, 9, 9, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 15, 15, 4, 4, 4, 4, 4, 10, 10, 9, 8, 9, 8, 8, 9, 7, 8, 7, 8, 5, 5, 7, 6, 6, 6, 4, 4, 4, 7, 8, 11, 8, 5, 5, 5, 5, 5, 5, 5, 7, 6, 6, 6, 6, 6, 6, 9, 11, 10, 7, 4, 4, 4, 9, 8, 8, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 6, 6, 6, 9, 9, 4, 4, 4, 4, 8, 8, 8, 9, 9, 8, 8, 8, 13, 2, 7, 5, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 10, 8, 8, 8, 6, 6, 6, 4, 4, 9, 8, 10, 8, 9, 8, 8, 8, 9, 8, 8, 5, 3, 3, 3, 11, 6, 6, 6, 7, 6, 6, 6, 4, 4, 9, 8, 5, 5, 5, 5, 5, 3, 11, 8, 6, 6, 6, 6, 6, 9, 7, 4, 4, 14, 10, 9, 8, 12, 8, 8, 8, 11, 15, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 11, 11, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 11, 7, 7, 11, 11, 7, 10, 7, 7, 9, 9, 9, 9, 7, 10, 13, 8, 8, 8, 11, 10, 10, 11, 14, 14, 6, 6, 6, 11, 8, 11, 11, 6, 6, 10, 6, 10, 6, 11, 11, 9, 7, 11, 10, 11, 7, 11, 4, 4, 4, 4, 4, 8, 9, 10, 10, 11, 10, 7, 11, 14, 10, 9, 9, 8, 11, 8, 8, 11, 11, 10, 10, 9, 11, 10, 11, 12, 8, 10, 8, 11, 11, 11, 8, 7, 2, 2, 2, 2, 2, 2, 2, 4, 4, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 8, 6, 4, 4, 4, 11, 7, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 3, 8, 7, 7, 8, 4, 7, 7, 7, 9, 7, 8, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 5, 2, 4, 2, 2, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 3, 3, 3, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 4, 5, 3, 3, 3, 3, 3, 5, 4, 4, 4, 1, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 2, 5, 5, 12, 2, 5, 5, 5, 5, 2, 2, 5, 5, 12, 9, 5, 2, 2, 9, 5, 5, 12, 12, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 5, 8, 8, 9, 5, 5, 5, 8, 19, 7, 16, 15, 14, 9, 9, 9, 9, 7, 11, 11, 11, 7, 14, 10, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 14, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 12, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 12, 9, 9, 12, 12, 12, 15, 7, 11, 7, 14, 11, 18, 8, 18, 15, 18, 12, 14, 12, 8, 8, 8, 8, 9, 9, 9, 12, 7, 10, 10, 8, 8, 12, 12, 12, 7, 12, 12, 9, 7, 7, 7, 7, 7, 8, 15, 12, 9, 10, 10, 7, 10, 10, 13, 11, 10, 9, 22, 11, 9, 8, 8, 8, 8, 8, 13, 18, 13, 9, 15, 19, 9, 7, 7, 10, 7, 7, 7, 11, 8, 13, 17, 7, 7, 10, 10, 10, 7, 20, 16, 7, 7, 7, 7, 7, 7, 11, 21, 12, 12, 13, 11, 14, 16, 8, 8, 13, 11, 7, 7, 13, 7, 7, 14, 15, 15, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 13, 10, 18, 6, 6, 6, 6, 6, 6, 6, 6, 6, 11, 8, 8, 12, 12, 11, 11, 8, 12, 9, 9, 9, 13, 13, 9, 9, 9, 9, 9, 9, 6, 10, 12, 6, 6, 6, 6, 17, 11, 7, 7, 7, 7, 14, 14, 12, 6, 7, 7, 6, 6, 15, 10, 13, 10, 6, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 9, 15, 13, 6, 12, 12, 6, 19, 11, 10, 7, 7, 16, 8, 19, 17, 9, 9, 9, 9, 9, 6, 6, 6, 10, 8, 16, 8, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 6, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 14, 6, 6, 6, 6, 20, 6, 9, 6, 14, 9, 9, 9, 6, 9, 8, 8, 12, 9, 8, 8, 8, 8, 7, 8, 12, 7, 8, 8, 8, 6, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 8, 6, 6, 13, 9, 12, 13, 12, 14, 13, 12, 11, 11, 6, 8, 8, 8, 6, 13, 12, 11, 11, 12, 6, 11, 12, 11, 13, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 15, 6, 6, 6, 6, 6, 6, 6, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 8, 6, 18, 6, 12, 13, 13, 13, 9, 10, 15, 9, 12, 6, 6, 6, 6, 6, 6, 6, 6, 9, 15, 10, 9, 10, 13, 9, 19, 8, 18, 17, 10, 10, 8, 8, 6, 6, 6, 6, 6, 6, 10, 14, 8, 16, 16, 9, 8, 15, 8, 8, 10, 12, 14, 7, 7, 8, 8, 7, 7, 7, 7, 8, 13, 13, 11, 9, 9, 9, 12, 10, 17, 8, 11, 9, 7, 7, 14, 8, 14, 14, 7, 7, 7, 7, 7, 7, 14, 7, 7, 7, 7, 7, 10, 10, 8, 14, 7, 7, 7, 7, 8, 8, 8, 8, 8, 17, 9, 7, 15, 7, 8, 12, 7, 9, 14, 7, 7, 7, 9, 13, 8, 14, 7, 16, 18, 13, 15, 14, 12, 13, 10, 15, 9, 7, 7, 7, 10, 13, 15, 15, 9, 9, 9, 9, 19, 11, 7, 11, 11, 13, 8, 8, 8, 8, 7, 12, 19, 17, 9, 9, 13, 7, 7, 7, 9, 7, 7, 7, 12, 13, 15, 10, 8, 8, 14, 15, 12, 13, 13, 8, 12, 14, 7, 11, 7, 14, 15, 13, 12, 8, 8, 8, 8, 11, 13, 15, 15, 8, 13, 12, 8, 8, 8, 13, 10, 16, 14, 11, 8, 8, 12, 12, 9, 15, 15, 12, 12, 13, 8, 8, 9, 12, 13, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 11, 12, 11, 7, 14, 7, 13, 13, 13, 12, 18, 16, 7, 12, 11, 10, 10, 15, 9, 9, 9, 21, 7, 7, 7, 11, 16, 8, 8, 11, 11, 7, 7, 7, 7, 7, 19, 7, 7, 7, 7, 7, 7, 7, 7, 7, 12, 8, 9, 12, 14, 11, 9, 9, 9, 22, 12, 2, 2, 5, 5, 3, 3, 3, 3, 3, 3, 6, 6, 4, 4, 4, 12, 10, 2, 3, 3, 3, 3, 3, 3, 3, 6, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 2, 2, 8, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 7, 11, 7, 8, 9, 9, 7, 7, 7, 10, 7, 7, 10, 9, 10, 6, 6, 6, 15, 7, 8, 9, 9, 8, 6, 6, 9, 6, 8, 13, 9, 7, 6, 6, 6, 6, 12, 6, 7, 6, 7, 6, 6, 10, 10, 7, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 7, 7, 9, 6, 6, 6, 9, 9, 8, 9, 10, 9, 8, 12, 7, 7, 8, 7, 10, 11, 9, 10, 7, 7, 7, 9, 10, 10, 8, 12, 9, 7, 8, 8, 10, 7, 7, 8, 9, 7, 7, 8, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 3, 3, 3, 3, 3, 3, 3, 3, 6, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 4, 3, 4, 2, 2, 5, 3, 3, 3, 3, 3, 4, 4, 4, 2, 2, 2, 3, 3, 3, 2, 2, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 5, 5, 3, 3, 5, 6, 15, 4, 6, 7, 14, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 5, 3, 3, 3, 3, 3, 9, 9, 8, 7, 3, 3, 3, 3, 3, 2, 2, 3, 2, 2, 2, 2, 2, 2, 3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 5, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 4, 4, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 10, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 7, 8, 8, 7, 13, 12, 10, 10, 8, 8, 7, 7, 9, 12, 11, 6, 6, 8, 8, 9, 7, 7, 7, 10, 15, 10, 4, 4, 4, 4, 4, 11, 8, 8, 9, 7, 9, 14, 14, 12, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 6, 2, 3, 3, 2, 2, 3, 3, 6, 4, 2, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 3, 9, 9, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 4, 4, 4, 3, 2, 3, 3, 3, 3, 2, 2, 2, 2, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 12, 9, 8, 8, 9, 8, 6, 17, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 4, 4, 8, 8, 9, 9, 9, 7, 7, 7, 7, 7, 7, 7, 9, 9, 9, 7, 8, 8, 8, 10, 7, 13, 10, 8, 9, 10, 13, 11, 11, 8, 8, 9, 8, 9, 9, 10, 10, 10, 11, 10, 10, 13, 13, 16, 15, 11, 12, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 2, 2, 2, 3, 3, 3, 3, 4, 4, 6, 6, 6, 6, 5, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 11, 6, 10, 9, 12, 7, 7, 11, 14, 9, 7, 12, 3, 3, 7, 12, 11, 12, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 10, 3, 3, 3, 11, 3, 5, 9, 11, 8, 12, 14, 9, 7, 8, 7, 7, 11, 11, 7, 7, 10, 9, 8, 10, 9, 7, 7, 7, 7, 7, 7, 8, 8, 7, 11, 8, 8, 8, 7, 7, 10, 8, 7, 13, 12, 7, 17, 10, 8, 8, 11, 7, 11, 11, 14, 7, 11, 7, 8, 6, 9, 20, 8, 7, 9, 16, 7, 10, 6, 11, 10, 8, 9, 7, 16, 11, 11, 9, 8, 9, 8, 8, 8, 11, 8, 15, 8, 8, 9, 7, 8, 8, 11, 10, 7, 5, 7, 10, 10, 15, 7, 7, 7, 8, 7, 8, 8, 10, 11, 10, 10, 10, 11, 11, 7, 8, 6, 8, 8, 8, 10, 6, 8, 6, 6, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 16, 6, 15, 6, 7, 11, 11, 7, 9, 10, 11, 13, 10, 6, 16, 8, 10, 12, 11, 6, 6, 6, 6, 6, 6, 6, 10, 6, 10, 7, 7, 7, 7, 11, 7, 11, 6, 6, 6, 6, 6, 6, 17, 7, 7, 6, 6, 12, 22, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 7, 6, 6, 5, 6, 6, 8, 11, 6, 9, 14, 11, 9, 11, 7, 7, 8, 6, 6, 6, 8, 10, 9, 6, 6, 6, 6, 9, 7, 6, 6, 6, 6, 6, 15, 6, 4, 4, 4, 6, 4, 17, 8, 11, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 6, 6, 6, 6, 10, 6, 10, 6, 6, 6, 6, 12, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 6, 6, 18, 6, 6, 6, 8, 9, 10, 7, 8, 9, 10, 11, 7, 13, 6, 8, 8, 6, 6, 14, 7, 7, 7, 7, 10, 7, 14, 9, 6, 6, 9, 15, 9, 7, 14, 6, 11, 14, 13, 7, 12, 8, 7, 7, 7, 7, 7, 12, 7, 10, 9, 16, 6, 8, 6, 5, 17, 6, 8, 10, 4, 6, 4, 10, 15, 17, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 4, 4, 11, 7, 4, 4, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 19, 17, 6, 10, 11, 6, 6, 6, 6, 18, 6, 6, 11, 4, 4, 4, 5, 6, 6, 6, 9, 5, 6, 4, 6, 6, 4, 6, 6, 6, 6, 10, 6, 6, 4, 6, 6, 10, 6, 10, 6, 6, 6, 6, 11, 6, 6, 10, 6, 6, 8, 6, 6, 6, 8, 6, 11, 4, 11, 9, 10, 9, 11, 4, 8, 4, 11, 12, 7, 9, 8, 6, 7, 7, 8, 12, 12, 11, 13, 10, 11, 7, 7, 7, 9, 7, 11, 10, 7, 7, 7, 16, 11, 10, 11, 17, 9, 9, 8, 8, 7, 7, 7, 9, 7, 7, 7, 14, 7, 13, 9, 11, 10, 14, 10, 10, 12, 11, 10, 7, 10, 5, 14, 8, 8, 8, 9, 7, 8, 7, 7, 9, 8, 7, 8, 7, 7, 7, 7, 7, 7, 7, 11, 8, 10, 8, 7, 8, 14, 11, 8, 9, 9, 9, 8, 24, 10, 10, 12, 7, 7, 15, 11, 8, 8, 12, 11, 8, 9, 9, 7, 8, 9, 10, 11, 10, 11, 7, 12, 7, 7, 11, 9, 8, 14, 13, 12, 8, 11, 10, 8, 8, 7, 7, 14, 9, 10, 8, 9, 11, 7, 14, 8, 8, 13, 8, 8, 12, 7, 10, 14, 14, 11, 9, 10, 9, 9, 7, 7, 11, 11, 13, 9, 13, 5, 5, 5, 7, 9, 5, 11, 12, 14, 8, 7, 7, 11, 10, 9, 7, 8, 8, 7, 10, 11, 11, 5, 5, 7, 5, 5, 5, 7, 7, 15, 7, 7, 8, 7, 15, 12, 12, 10, 7, 8, 7, 11, 7, 7, 7, 23, 11, 8, 8, 11, 10, 7, 8, 11, 7, 19, 7, 7, 6, 9, 9, 9, 11, 3, 4, 7, 8, 6, 6, 4, 10, 8, 2, 2 ]);
  const edgeChild = new Uint16Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 93, 81, 113, 87, 79, 110, 97, 78, 83, 90, 118, 99, 100, 0, 0, 0, 0, 108, 112, 0, 0, 27, 0, 106, 84, 117, 85, 88, 95, 109, 0, 0, 27, 104, 102, 0, 0, 0, 0, 0, 0, 120, 94, 27, 0, 122, 0, 0, 27, 101, 0, 80, 0, 103, 0, 0, 124, 91, 0, 0, 0, 116, 0, 27, 111, 107, 105, 86, 115, 0, 27, 0, 0, 0, 119, 0, 0, 0, 0, 0, 98, 0, 27, 121, 0, 0, 0, 0, 123, 0, 0, 0, 0, 96, 0, 92, 0, 0, 0, 89, 114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 156, 0, 156, 156, 156, 156, 156, 156, 156, 0, 156, 156, 156, 156, 156, 156, 156, 156, 0, 156, 156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 161, 160, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 165, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 158, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 159, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 167, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 164, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 157, 0, 0, 168, 163, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 162, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 157, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 166, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 177, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 214, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 211, 211, 0, 213, 212, 211, 211, 211, 211, 211, 215, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 216, 213, 211, 211, 213, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 212, 211, 211, 211, 211, 211, 217, 211, 211, 211, 211, 211, 211, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 20, 53, 68, 0, 191, 0, 2, 21, 0, 46, 54, 11, 55, 126, 140, 0, 173, 186, 192, 221, 1, 0, 1, 32, 133, 138, 151, 208, 0, 172, 185, 190, 229, 0, 11, 4, 0, 153, 174, 0, 0, 22, 0, 5, 55, 47, 1, 154, 141, 4, 27, 222, 0, 209, 69, 143, 0, 1, 34, 58, 178, 4, 11, 0, 71, 27, 128, 27, 171, 7, 4, 35, 31, 41, 0, 230, 0, 0, 74, 0, 19, 4, 4, 45, 0, 1, 152, 31, 139, 1, 0, 4, 0, 4, 56, 0, 4, 201, 175, 193, 0, 155, 127, 50, 57, 6, 23, 33, 223, 0, 129, 72, 64, 144, 36, 4, 59, 195, 179, 224, 203, 77, 74, 169, 4, 25, 37, 8, 0, 43, 187, 196, 1, 183, 198, 205, 0, 13, 4, 49, 61, 76, 66, 41, 11, 0, 0, 41, 16, 39, 0, 62, 67, 0, 145, 0, 51, 0, 24, 202, 0, 134, 142, 63, 27, 0, 27, 0, 210, 194, 176, 60, 0, 27, 130, 125, 0, 0, 0, 1, 199, 0, 40, 0, 146, 136, 189, 11, 206, 231, 29, 41, 17, 0, 132, 147, 204, 0, 180, 4, 52, 27, 38, 28, 9, 127, 11, 4, 131, 75, 65, 4, 218, 188, 197, 182, 0, 48, 4, 11, 135, 4, 0, 11, 148, 0, 11, 219, 184, 1, 137, 149, 41, 31, 30, 42, 220, 207, 200, 170, 150, 1, 44, 11, 31, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 181, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 234, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 226, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 228, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 227, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 225, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 238, 238, 238, 238, 238, 238, 238, 237, 239 ]);
  const labelText = "orgmilcomnetedugovaccoorgmilschnetgovmagazinemediaunioncargopilotgroupcaarespressworksaerodromeworkinggroupair-traffic-controlaircraftaccident-preventioneducatormarketplaceambulanceinsurancecateringairportrepbodyenginesoftwaremodellingair-surveillanceconsultingchartertrainermaintenanceservicesdesignflightskydivingfreightassociationstudentgroundhandlingdgcafuelclubtaxicrewshowballooningexpresstraderbrokerauthoragentsairtrafficjournalistsafetyconsultantmicrolightaccident-investigationparachutingequipmentproductionfederationrecreationscientistnavigationengineertradingglidingleasingresearchpassenger-associationentertainmentparaglidinghangglidingaerobaticrotorcraftemergencycertificationgovernmentaeroclubexchangelogisticschampionshiphomebuiltcouncilconferencecontrolairlinecivilaviationjournalorgcomnetedugovcoorgcomnomnetofforgcomnetcoorgcomnetcommuneedogpbcoitgvorgedugovsegorgmilcomgobbetnetintedugovturmusicasenasamutualcoopip6uriurnin-addre164homeirisgovsthaccogvorwasantqldvicactnswtascatholicwasaqldvictasidwasantozqldorgcomvicasnactnetedugovnswtasconfcomcopporgmilcompronetintedugovbiznameinfocotvstoreorgcomnetedugovbizinfoidacaicoittvorgmilcomschnetedugovinfoac5476103298edgfacbmlonihkjutwvqpsryxzcoororgcomeducoeconorestooteorgcomeconeteduassurmoneyafricaarchitectesrestaurantloisirstourismavocatsinfoagrouniviatvdeportesaludtksatorgmilcomwebgobnetinteducienciaboliviarevistacooperativaempresanombreindustriamusicapatriamedicinademocraciapoliticapuebloindigenaplurinacionalarteblogwikiinfoagrotransportenoticiasprofesionalacademiaeconomiaecologiamovimientotecnologianaturalcepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesms*biaamfmtcmptvfeirasampajampanatalbelemananiradiog12medindfndbmdtrdthepoaggfjdfdefinfenflegsegongengcngorgzlgslglogppgmillelqslcimcomnomadmjabimbbibbsbabcrectecsjcetcpscpvhudieticriapipsiecnbiorioecogeoteoodoproatoartfstmatvetdetbetnetcntnotfotgrueduajuespappreptmpemparqsrvadvdevgovntrturagrjorfarjusmusdesvixxyzcozfozslzbhzmaringasantamariacampinagrandegoianiasorocabafloripasaobernardocuritibaboavistarecifeaparecidasaogoncasalvadorcuiabamorenamacapalondrinacontagemsocialfortalmaceioleilaoosascoriobranconiteroi9guacublogflogvlogwikitaxicoopmanauspalmascaxiasjoinvillebaruericampinassantoandreribeiraoriopretoaccoorgnetgovofmilcomgovcoorgcomnetedugovpenfnlabnbmbgcbcqconntnuyksknsedaccogoororgcomnetintedua\xe9roportxn--aroport-byaassogouvcomilgobgovcocomnetgovgdsdhehahljlnmhbacscahqhshhihnlnynsnmofjbjzjxjtjhkcqtwgsjssxnxjxgxxzgz\u7db2\u7d61\u7f51\u7edc\u516c\u53f8orgmilcomnetedugovxn--55qx5dxn--io0a7ixn--od0algorgmilcomnomnetedugovedsaacficogoorinforgcomgobnatneteduidorgcomnetintedunomepublorgcomnetedutmacltdorgmilcompronetgovbizpresseklogessldorgmilcomwebgobartnetedugovtmorgpolcomsocartnetedugovassoagrondiscoodontk12medcuegyecpaabgengorgmilgalsaltulcomadmesmgobpubdocmonfindgnriouioproartlatvetnetfotedulojgovntrturibrbarxxxchefprofmktgpsictechinfoarqtcontdentrrpppsiqmedfieorgcomlibprieduaipgovriikmeactvsportorgmilcomscieunnetedugovnameinfoorgcomnomgobeduorgcomnetedugovbiznameinfoalandidacorgmilcompronetedugovbiznameinfotmgretaprdcomnomccihuissier-justiceassogouvavouesedugovorgcomcybllcpvtnetedugovtnxonlineschoolcoorgnetorgmilcomnetedugovbizmodltdorgcomedugovcoorgcomneteduacorgcomnetedugovorgcomnetedumobiassoindorgmilcomgobneteduorgcomwebnetedugovguaminfo\u6559\u80b2\u654e\u80b2\u7db2\u7d61\u7f51\u7d61\u7ec4\u7e54\u7d44\u7e54\u7f51\u7edc\u7db2\u7edc\u7ec4\u7ec7\u7d44\u7ec7\u516c\u53f8\u653f\u5e9c\u500b\u4eba\u4e2a\u4eba\u7b87\u4ebaorgcomneteduidvgovxn--uc0ay4axn--55qx5dxn--mk0axixn--io0a7ixn--uc0atvxn--zf0avxxn--lcvr32dxn--od0algxn--wcvs22dxn--gmqw5axn--od0aq3bxn--mxtq1mxn--ciqpnxn--tn0agxn--gmq050iorgmilcomgobneteduizcomnamefrompersoadultmedorgpolrelcomproartnetedufirminfoassoshopcoopgouvtmcomediahotelforumvideosportorgsexagrargameslakaseroticaerotikatozsdereklamcasino2000filmsuliinfoboltshopprivnewsszexcityutazasjogaszkonyveloingatlanacaicogoormy\u1b29\u1b2e\u1b36milwebschnetkopbizdesaponpesxn--9tfkyaccok12idforgnetgovmuniltdplcaccotttvorgcomnetmeca6g5gpgamubacaicniocoukuptverdruscsdelhiindorgmilcomnicfingenpronetintedugovresbizbiharinternetbusinessschooltravelalumnigujaratfirminfoaeropostbankcoopeucoorgmilcomnomnetedugovidaccoorgschnetgovxn--mgba3a4f16axn--mgba3a4fra\u0627\u064a\u0631\u0627\u0646\u0627\u06cc\u0631\u0627\u0646laspeziapdudcefegelemeperetevebacanatavaparasabgagfgogrgpgalclblimfmrmcbmbvbfclcmcvcrcpcchlimifibicivipirisimncnbnanenrnpntnnolomobocoaogorosopotoptvtatctbtmtltotpusulunutpspapaqsvpvvvtvavvrtrsrprgrfrcrbrarorkrvstsssbscsmsispzczbzbozen-suedtirolxn--bulsan-sdtirol-nsbxn--valledaoste-ebbtrentinoaltoadigetrentin-sued-tirolxn--forlcesena-c8axn--forl-cesena-fcbxn--bozen-sdtirol-2obtriestetrentinsuedtiroltrentino-s-tirollecceudineaostesienaparmaluccapaviagenoapaduaaostamonzaabruzzoternirietiturinmilanbozenlaziofermoleccocuneonuoropratola-speziavdataaligfvgpugmolcalcamlomumbsicpmnvenvaoedugovabrsarmaremrbastoslazfirenzetrentinos\xfcdtirolval-d-aostavalle-aostamessinacremonaravennatoscanatrentin-suedtirolbolognacalabriaurbinopesarofriuli-v-giuliaogliastraxn--valle-aoste-ebblaquilaandriatranibarlettaxn--valle-d-aoste-ehbaostavalleyvalled-aostatrentino-alto-adigevallee-d-aostexn--balsan-sdtirol-nsbpistoiasicilialucaniacataniaiserniaperugiabresciaveneziagorizialiguriaimperiabulsan-suedtirolbalsan-suedtirolbarlettatraniandriaxn--trentino-sdtirol-szbforl\xec-cesenatuscanyvall\xe9e-d-aostemantovavall\xe9e-aostecasertapiemontevalleaostaval-daostafriulivgiuliatrevisoforli-cesenavall\xe9edaosteferrarapescaravald-aostatrentino-altoadigefriuli-vegiuliavallee-aostecarboniaiglesiastarantomediocampidanovalleedaostetrentinosud-tirolcampobassotrentins\xfcd-tiroltrentinos\xfcd-tirolmonzabrianzatrentino-s\xfcdtirolxn--trentino-sd-tirol-c3bpotenzacosenzavicenzaemiliaromagnavenicefrosinonemarchepordenonetrentinosued-tirolvaresemolisevall\xe9eaostefriuli-veneziagiuliabasilicatalatinaanconasavonaveronamodenabiellabolzano-altoadigepugliafoggiaumbriatrentino-stirolgenovapadovamateranovararagusapiacenzatrentinostirolvalleeaostetempio-olbiasudsardegnatrentinsudtirolmassa-carrarafriuliveneziagiuliatrentinosuedtirolandria-barletta-tranitrapanixn--cesenaforl-i8amaceratacaltanissettaascoli-picenobrindisicarraramassacagliaririmininapolivibo-valentiachietibulsan-sudtirolbalsan-sudtiroltrentino-a-adigebulsanbalsaniglesiascarboniamilanotorinoteramodell-ogliastraarezzotrentinoalto-adigerovigotrentovenetoiglesias-carboniatrentino-sud-tirolaltoadigereggio-emiliareggio-calabriasardegnatranibarlettaandriapiedmontxn--sdtirol-n2amedio-campidanotrentino-s\xfcd-tirolfriuli-vgiuliafriuli-ve-giuliaromeennaromapisalodiastibaricomonaplesforlicesenaalessandriasicilytrani-barletta-andriaxn--trentin-sdtirol-7vbpesarourbinotrentinsued-tirolcesena-forliforl\xeccesenaemilia-romagnamonzaebrianzaxn--trentinsdtirol-nsbtrentinos-tiroltrentins\xfcdtirolvalledaostaolbia-tempiocampidanomediovibovalentiasassarivalle-daostalombardysud-sardegnafriulivegiuliareggioemiliamonzaedellabrianzaalto-adigevercellitrentin-sudtiroltraniandriabarlettatrentino-sudtirolascolipicenobozen-s\xfcdtirolfriulive-giuliaflorencexn--cesena-forl-mcbcarbonia-iglesiasaosta-valleycarrara-massadellogliastratrentinoa-adigexn--valleaoste-e7apesaro-urbinoxn--trentinosdtirol-7vbxn--trentin-sd-tirol-rzbxn--trentinsd-tirol-6vbtrani-andria-barlettatrentin-s\xfcd-tirolxn--trentinosd-tirol-rzbgrossetomonza-e-della-brianzas\xfcdtirolreggiocalabriatrentinoaadigetrentin-s\xfcdtirolverbano-cusio-ossolafriuliv-giuliaverbaniacampaniatrentino-aadigefriulivenezia-giuliasardiniaandriabarlettatranibarletta-trani-andriacatanzarooristanourbino-pesarocesena-forl\xecvalle-d-aostacampidano-mediosiracusatempioolbiasuedtirollombardiaavellinocesenaforl\xectrentinofriuli-venezia-giuliabozen-sudtirolandria-trani-barlettabulsan-s\xfcdtirolbalsan-s\xfcdtirolmonza-brianzabolzanotrentino-sued-tirolbellunosalernolivornocrotonesondriotrentinsud-tirolmassacarraratrentin-sud-tiroltrentino-suedtirolviterbobergamocesenaforliolbiatempiopalermobeneventoagrigentofmaitvphdengorgmilcomschnetedugovperagrikanieasukehandachitatokaiaisaikonanoharuamaobuhigashiuraowariasahiinuyamatobishimaiwakurashitarainazawatoyonegamagorimihamatoyotataharakariyayatomioguchikomakimiyoshinishiotokonamekiyosuchiryutoyohashiokazakiisshikikasugaikotakiratoeianjotogofusosetohazutsushimashinshirotakahamanisshinshikatsuhekinantoyokawaichinomiyatoyoakeodateogataakitaikawakyowahonjoogayurihonjonoshirokamiokakatagamimitanegojomeyokotekosakadaisenkazunonikahohonjyomoriyoshimisatohappoukamikoanihachirogatahigashinarusesembokufujisatokitaakitaitayanagiowanitakkomutsutsurutahirosakigonoheoirasetowadamisawanohejiaomorishingohiranairokunohehashikamitsugarushichinohehachinohenakadomarisannohekuroishisakaeisumiasahiotakiinzaiabikomatsudoyachiyomutsuzawakujukuriomigawakashiwatoganemihamanaritasakuranagaramobarahanamigawachoshishiroichoseikozakishisuikatorimidorichonankyonanfuttsuonjukufunabashinagareyamanodasosatakochuotohnoshourayasukimitsuyokaichibayotsukaidosodegauratateyamakamagayayokoshibahikariyachimatakatsuuratomisatokisarazukamogawaichikawanarashinoichinomiyashimofusaminamibososhirakoichiharaoamishirasatoikatahonaiainansaijoseiyoiyoozuuwajimaniihamanamikatamasakiuchikokihokutobetoonshikokuchuomatsuyamaimabarikamijimakumakogenyawatahamamatsunosabaeikedaobamasakaifukuiohionotsurugamihamawakasaminamiechizeneiheijikatsuyamatakahamaechizensoedaukihaomutaokawanishiogoribuzenonojosueumiokiotochikugosasagurisaigawamizumakishinyoshitomikurumekurateyamadakasuganakamamiyamanogatatakatahakataiizukakawaratagawakasuyaashiyainatsukimunakataminamitsuikishonaikurogifukuchikeisenhigashimiyakoshinguyukuhashiokagakiyamekogaongausuikahotohochuotoyotsumiyawakadazaifuhisayamatachiaraiyanagawanakagawahirokawachikujochikushinochikuhochikuzennamieotamaokumashowateneiiwakikoorinangoononishigoshimogoomotegomishimafukushimaasakawakagamiishishirakawaiitatefutabahiratayugawahanawakitakatakawamatakunimiyabukibandaihigashihironoyamatomiharuyamatsuriaizubangedatesomaaizuwakamatsuyanaizuaizumisatonishiaizuizumizakikitashiobarataishinkaneyamakoriyamainawashirotanagurafurudonosamegawasukagawaishikawatamakawaikedaogakitaruiginanenahashimahichisonakatsugawaibigawashirakawamizunamiminokamomitakekawauesekigaharatomikasakahogikitagatayamagatatajimianpachimotosuyaotsukakamigaharahidakanisekitokigujominogodoyorogifukasamatsutakayamawanouchihigashishirakawakasaharashimonitatsumagoichiyodakannakanrashowameiwakiryuotaoratomiokafujiokaitakuranaganoharahigashiagatsumatakasakishibukawaminakamikatashinatsukiyonokawabanumataannakaoizumimidorishintoisesakiuenoyoshiokakusatsutakayamanakanojonanmokutamamuratatebayashimaebashiotakekaitadaiwahongofuchukuietajimashobaramiharahatsukaichihigashihiroshimamiyoshikumanokurenakasakaseraseranishiasaminamifukuyamashinichionomichiosakikamijimajinsekikogentakeharaotobenanaeikedatohmaozoraobiraabirakyowaeniwataikibibaisharirebunerimohiroooketootarupippunishiokoppechitosefurubirahakodateshiranukakitahiroshimakushiroobihironanporoiwamizawaniikappukunneppufukushimanakasatsunaitoyourakuromatsunaiakabirakamisunagawashibechaurakawakamifuranonakatombetsuasahikawashimokawakayabeokoppebiratoriabashirisaromaatsumanumatahidakabifukamukawamikasahorokanaitoyotomisarufutsuhigashikawaishikarikitamiyoichiesashiiwanaitomariminamifuranoakkeshifuranotoyakoyakumootoineppushikaoishiraoinemuronayorohaboroashorobihororishirifujiutashinaihokutotakasuebetsuurausuassabukikonaishimamakinaiedatetoyabieinikiesanuryuoumuteshikagarikubetsuashibetsukimobetsuaibetsutobetsusobetsuembetsushimizuchippubetsurishirihokuryuhoronobeshintokutsubetsushibetsuhonbetsumombetsutsukigatakuriyamakoshimizushiriuchikutchanmurorannoboribetsukamishihorowassamushinshinotsukembuchiwakkanaikamoenaikiyosatotakinoueshikabesunagawafukagawanakagawatakikawakamikawahigashikagurahamatonbetsumatsumaemoseushirankoshishakotanimakanemashikeotofuketomakomaisandatambaitamiawajikasaiasagoshisoonoakoyashirotoyookaminamiawajiinagawafukusakitakasagokamigorikasugaharimayokawaashiyahimejiakashitaishiaogakisannantakinosumototakarazukanishinomiyashingugoshikinishiwakiyokatakaaioimikisayoyabukawanishiamagasakisasayamashinonsenkakogawaichikawakamikawatatsunotsukubaiwamaogawaasahisakaitokaioaraiitakobandodaigosuifuinaamikasumigaurakashimaomitamayachiyoshimodatetomobetoridehitachinakainashikisakuragawakasamayawaramoriyahitachiomiyanamegatayamagatahitachikamisuushikutakahagiibarakitonekoganakasowayukimihojosomitoryugasakishimotsumafujishirotsuchiurachikuseihitachiotashirosatotamatsukuriuchiharashikahakuinanaotsubatawajimakahokukawakitatsurugikaganominotosuzuuchinadakomatsuanamizunakanotohakusannonoichikanazawaiwateshiwafudaikawaimoriokaofunatohanamakikuzumakikitakamininohekunoheyamadayahabasumitaichinosekitanohatahiraizumirikuzentakatajobojiotsuchihironomiyakoiwaizumikarumaiichinohenodakujitonooshushizukuishifujisawamizusawakamaishikanegasakimannoutazukotohiraayagawazentsujihigashikagawauchinomikanonjisanukimarugamemitoyotakamatsutadotsunaoshimatonoshoakuneamamiizumihiokiyusuikinkoisasookouyamanakatanekagoshimakanoyaisenkawanabeminamitanemakurazakitarumizunishinoomotematsumotosatsumasendaioimatsudaayaseebinamiurazushinakaiodawaraiseharasagamiharahakoneaikawakaiseiatsugitsukuihadanoyamatoyamakitazamaoisochigasakininomiyayokosukakamakuraminamiashigarafujisawasamukawakiyokawahiratsukayugawaraokawaumajikochitsunootoyoakiinonishitosayasudahidakamiharasakawaniyodogawahigashitsunokagamigeiseisusakiotsukinaharisukumomurototosakamiochitoyotosashimizumotoyamanankokunakamurakitagawayusuharaogunichoyoukiasoutoozugyokutoamakusamifunetakamoriyamagaminamataminamiogunikikuchisumotoyamatonagasumashikiaraokumamotokamiamakusanishiharayatsushiroayabeseikasakyoideineujinakagyokameokakyotangokyotanabekyotambaminamiyamashiroyamashinatanabeyawatawazukaminaminantanmiyazuhigashiyamafukuchiyamakitamukokamojoyokizumaizuruujitawaraoyamazakinagaokakyokumiyamakawagoeinabeshimameiwaasahitaikiudonoisetsukisosakikuwanamihamamiyamasuzukatamakimisuginabarikumanokomonominamiisewataraitobakiwatakikihotadomatsusakayokkaichikameyamaureshinoishinomakishichikashukuohirataiwaosakizaohigashimatsushimashikamaiwanumashibataogawaraonagawakawasakiseminemarumoriminamisanrikukakudamuratawakuyatomiyanatoriwataritagajomisatotomekamirifushiroishimatsushimayamamotoshiogamafurukawahyugaebinotsunosaitoayakushimanobeokakitauramiyazakitakazakigokaseshiibamimatashintomikunitomikitakatakobayashikawaminamitakaharukijotakanabemiyakonojonishimeranichinankitagawakadogawamorotsukakisofukushimaminamimakisakaeobuseikedaogawamiasaokayaasahiotakiotarichinoinaomichikumakomaganechikuhokukaruizawayasuokaooshikaikusakaminamiaikitogakushimatsukawakawakamitateshinatakamorikitaaikishiojirimiyadahakubaiizunaiijimaiiyamamiyotasuzakayasakatoguraookuwanagawaminowahirayayamagataminamiminowafujimiomachisakakitakaginaganonakanosakuhokomoronagisoshinanomachiwadauedaiidaharasuwatomiachiaokianankisosakunozawaonsenagematsutakayamashimosuwamatsumotoyamanouchinakagawamochizukiazuminotatsunoobamaomuraseihiunzenosetofutsuikichijiwanagasakiisahayahasamisaikaikawatanasasebohiradokuchinotsugototogitsutsushimashimabarashinkamigotomatsuurayamazoekashibaikomakawaitenrioyodosangokoryoudaojiikarugayamatokoriyamatenkawakatsuragikurotakikawakamimiyakemitsuetakatorikamikitayamayamatotakadahegurishinjokanmakisakuraitawaramotogoseoudanarasoniandokawanishishimoichihigashiyoshinokashiharashimokitayamanosegawayoshinoyoitamuikaojiyagosensanjoaganomyokoseiroagaomishibataniigatanagaokamurakamiuonumayuzawakariwatagamitainaitsunanminamiuonumatochioyahikojoetsuseiroukamosadoizumozakitokamachiitoigawasekikawakashiwazakitsubamemitsukekokonoesaikiusukibeppuusahimeshimakunisakihasamataketatsukumihitaoitahijikusuyufukujukamitsuebungoonobungotakadaibaraniimibizentsuyamaokayamakasaokahayashimayakagemaniwaakaiwamisakishinjotamanotakahashikibichuowakesojanagishookumenannishiawakurakurashikiasakuchisetouchikagaminosatoshotomigusukunakagusukuyaeseizenaurumaiheyaaguniogiminanjokinminamidaitokitanakagusukuyonaguniokinawaishigakikunigamiurasoekadenataramahiraraginozataketomishimojizamamitonakiitomanhigashimotobuyonabarugushikamionnanahanagohaebarukumejimakitadaitonakijinnishiharayomitanginowantokashikiishikawaikedasuitaminohizuminishisakaikananabenodaitoosakasayamayaokishiwadatadaokakaizukatondabayashichihayaakasakakumatorikadomasayamahigashiosakashijonawatehirakatataishimisakitajirihannansennankatanotoyonominatosettsuhigashiyodogawaibarakinosekitachuohigashisumiyoshifujiiderakashiwaraizumiotsutoyonakamatsubaramoriguchiizumisanoshimamototakatsukineyagawahabikinotakaishikawachinaganoyoshinogarikamiminearitaouchiimarihizenogikashimaariakekiyamafukudomikitagatakitahataomachigenkaikanzakinishiaritakyuragisagataratosutakushiroishikaratsuhamatamakouhokukawagoeyoshidasatteogoseirumaasakaurawaogawaniizaomiyayoriiotakishikihonjooganohannohanyuinasaitamaokegawaarakawayoshikawayokozehasudasayamahidakafukayachichibuiwatsukiryokamiyoshimikamiizumifujimiwarabiranzanmiyoshiminanoyashiosakadosugitomisatohigashichichibutodasokakukiyonokazoshiraokakasukabekounosukawajimatsurugashimamiyashirokitamotohatoyamamoroyamahatogayakumagayakawaguchinagatorokamisatomatsubushinamegawatokigawakamikawafujiminohigashimatsuyamakoshigayatokorozawaryuohkoseikonanaishorittotakashimamaibarahikonetorahimenishiazaikokagamokotoyasuotsukusatsunagahamamoriyamatoyosatotakatsukinotogawaomihachimanhigashiomiakagiunnanizumogotsuamayatsukakakinokimatsuehamadamasudahikawahikimiokuizumoyasugiyakumomisatotamayuohdahigashiizumookinoshimanishinoshimatsuwanoshimaneshimadafujiedayoshidashimodagotembaiwataatamikosaiyaizuitoizumishimahaibaramakinoharaomaezakikawanehonkannamisusonohigashiizufukuroinumazukawazufujiaraishizuokahamamatsushimizuizunokunimatsuzakimorimachiminamiizunishiizukikugawakakegawafujikawafujinomiyaujiietsugaoyamayaitaohiranikkoashikagakuroisokanumasakurashioyakarasuyamamotegiichikaikaminokawatochigihagamokanogisanobatonasumibunasushiobaranishikatautsunomiyaiwafunemashikoshimotsukeohtawaratakanezawaitanokomatsushimatokushimaichibaminamiaizumiwajikikainanmiyoshinarutomimamugiananmatsushigesanagochishishikuinakagawamachidachiyodakomaefussainagitaitochofufuchuomeotahigashiyamatotoshimaokutamaaogashimakodairaedogawaarakawahachiojishinagawatachikawashibuyasuginamihinodekiyosesumidaoshimanerimamitakahamuraadachinakanomizuhobunkyomegurominatokoganeihigashikurumekokubunjihigashimurayamamusashimurayamatamakitahinochuokotokatsushikakouzushimaogasawaraakishimakunitachishinjukusetagayamusashinohachijoitabashiakirunohinoharachizunanbukotouramisasawakasayonagokogehinoyazutottorinichinansakaiminatokawaharaoyabetairainamiasahinantoimizufuchutakaokakurobeyamadajohanatoyamatonaminyuzenfunahashinakaniikawanamerikawaunazukitogahimiuozufukumitsutateyamakamiichiiwadearidayuasainamitaijikatsuragiaridagawatanabemihamahidakakainankiminomisatoshingushirahamakamitondayurakozakoyagobokitayamawakayamakudoyamahashimotokushimotokozagawahirogawakinokawanachikatsuuraoeoishidasagaeoguniasahinagaitendonanyoobanazawanishikawasakataohkuratozawamikawamamurogawayamagatafunagatatakahatashonaishinjokahokuiideyuzakawanishitsuruokakaminoyamayamanobeshiratakamurayamanakayamakaneyamahigashineyonezawasakegawamitouubeyuuabushimonosekitabuseoshimatoyotaiwakunihikarishunannagatohagihofukudamatsutokuyamashowadoshitsurunanbukoshukaiminami-alpsnirasakikosugeotsukioshinohokutominobuyamanashifuefukichuokofuichikawamisatoyamanakakonakamichitabayamanishikatsuranarusawafujikawahayakawafujiyoshidafujikawaguchikouenohara\u9577\u91ce\u4eac\u90fd\u5c90\u961c\u5927\u962a\u4e09\u91cd\u7fa4\u99ac\u5343\u8449\u6ecb\u8cc0\u4f50\u8cc0\u5948\u826fadednelgaccogogror\u79cb\u7530\u611b\u77e5\u9ad8\u77e5\u57fc\u7389\u6c96\u7e04\u6803\u6728\u718a\u672c\u5ca9\u624b\u9752\u68ee\u5c71\u68a8\u65b0\u6f5f\u5cf6\u6839\u9ce5\u53d6\u9577\u5d0e\u9999\u5ddd\u5bae\u57ce\u77f3\u5ddd\u5927\u5206\u5bae\u5d0e\u8328\u57ce\u5c71\u53e3\u5175\u5eab\u5c71\u5f62\u5fb3\u5cf6\u5e83\u5cf6\u798f\u5cf6\u798f\u5ca1\u5ca1\u5c71\u5bcc\u5c71\u9759\u5ca1\u611b\u5a9b\u798f\u4e95\u6771\u4eacxn--4it168dxn--vgu402c\u5317\u6d77\u9053ehimeiwatechibashigagunmaakitaosakakochiaichifukuihyogotokyokyotomie\u795e\u5948\u5ddd\u9e7f\u5150\u5cf6\u548c\u6b4c\u5c71xn--nit225kokayamasaitamaxn--k7yn95exn--1lqs03nsapporoxn--efvn9sniigatafukuokatokushimafukushimahiroshimakagoshimaokinawaxn--8pvr4uxn--0trq7p7nnkawasakinagasakimiyazakixn--8ltr62kxn--klty5xxn--rny31hxn--uuwu58axn--ntso0iqx3axn--djrs72d6uytoyamakagawanagoyaxn--2m4a15eyamagataxn--elqq16hxn--pssu33lsendaimiyagixn--rht27zaomorixn--djty4knaganoxn--f6qx53axn--5js045dyamanashiibarakixn--1lqs71dxn--c3s14mxn--qqqt11mtochigixn--5rtq34kkobesagaoitanaragifushizuokaxn--rht3dkitakyushuxn--rht61exn--klt787dxn--kltx9atottorixn--5rtp49cxn--d5qv7z876cxn--kbrq7oxn--4pvxsxn--1ctwokumamotoxn--tor131oyokohamawakayamaxn--ehqz56nxn--uist22hxn--6btw5axn--kltp7dyamaguchixn--4it797kxn--uisz3gxn--zbx025dxn--7t0a264ckanagawaxn--6orx2rishikawaxn--ntsq17gxn--mkru45ixn--32vp30hhokkaidoshimanemeneacsccogoormobiinfoorgcomnetedugovbizinfotmprdorgmilcomnomedugovassnotairespresseassocoopgouvveterinairemedecinpharmaciensorgnetedugovtraorgcomedurepgovmeneperekgacscaiiocogoitoresmshsseoulbusanulsandaegumilchungnamjeonnamjeonbukgyeonggijejuincheondaejeongangwongyeongbukgwangjuchungbukgyeongnamindorgcomembnetedugovorgcomnetintedugovperinfoachotelltdorgcomwebsocschngonetintedugrpgovassnacsccoorgnetedugovbizinfoidorgmilcomasnnetedugovconfidmedorgcomplcschnetedugovaccoorgnetgovpresstmassoaccoorgnetedugovitsprivcoprdorgmilcomnomedugovinforgcomnetedugovnameacprorgcomartnetedugovpresseinfoassoinstgouvorgedugovaccoororgcomnetgovorgmilcompronetintedugovbizmuseumnameinfoaerocoopaccoorgcomnetintedugovbizcooporgcomgobneteduorgmilcomnetedugovbiznameaccoorgmilneteduadvgovcoorgcomnetaltgovnomassostorecomwebrecnetperotherfirminfoartsiorgmilcomschnetedugovnamemobiacincoorgmilcomnomwebgobnetintedubizinfogsnesosvalerv\xe5lerxn--vler-qoaossandeheroysandeher\xf8yb\xf8boheroyher\xf8yxn--hery-iraxn--b-5gavalerb\xf8boxn--b-5gasandesandexn--hery-iraxn--vler-qoav\xe5lerh\xe5re\xe5laahavaofsfvfhlolnlalrlhmfmtmahstntbu\xe5strmreigersundg\xe1ls\xe1eidsvolltingvollgildeskalflor\xf8vads\xf8vard\xf8vanylvenxn--bhccavuotna-k7astrandaxn--kvnangen-k0axn--sknland-fxaxn--mosjen-eyarakkestadhyllestadnannestadvevelstadvaapstenordre-landsondre-lands\xf8ndre-landtjieltexn--vrggt-xqads\xf8r-aurdalsor-aurdalheradstordmoldefordef\xf8rdeseljefedjeryggehemnexn--krehamn-dxasognegranes\xf8gnebrynetjomevallebykletokkegiskedovretj\xf8mehob\xf8lvoldasaudatolgas\xf8mnaviknad\xf8nnasomnadonnatranafrananesnaraumasmolatr\xe6nafr\xe6nalesjasm\xf8la\xf8rstaorstahitrafloraaukraloppafr\xf8yarissasnasahalsagalsaromsaraisar\xe1isafroyasn\xe5sagronghobolfjelltydal\xe5rdalardalaskimharamkraanghkekr\xe5anghkesorumbarumhurumb\xe6rums\xf8rummodums\xe1l\xe1tb\xe1l\xe1tfrognbjugnv\xe5ganvagangulenskienl\xf8tenlotenstrynvefsnxn--merker-kuaskaunsveiob\xf8mlobomloskj\xe5kvardoflorovadsosalatbalats\xe1latkl\xe6buklabuselbubarduulvikskjakkleppris\xf8rxn--nttery-byaefl\xe5eidflahofmilgolholsellomskifetvikdepvgsfhsaskerrisorhamarasnes\xe5snesr\xf8rosrorosxn--slat-5namasoynaroyvaroyluroydyroyaskoyradoyandoyrodoymeloyrad\xf8yand\xf8yr\xf8d\xf8ymel\xf8yask\xf8ylur\xf8ydyr\xf8ym\xe5s\xf8yv\xe6r\xf8yn\xe6r\xf8yhoylandeth\xf8ylandetdivtasvuodnal\xf8renskoglorenskognesoddtangenxn--tjme-hraxn--smla-hraxn--stjrdal-s1aunjargalillehammerunj\xe1rgaxn--hamary-fyadavvenjargaxn--bearalvhki-y4agjerdrumxn--brnnysund-m8acxn--tnsberg-q1axn--mlatvuopmi-s4axn--snsa-roaxn--skierv-utaxn--brum-voatysfjordkvafjordeidfjordkv\xe6fjordsongdalenmjondalenmj\xf8ndalenxn--gls-elackragerog\xe1\u014bgaviikagangaviikas\xf8rreisasorreisas\xf8r-varangersor-varangerxn--risr-iraskiervaxn--frna-woaxn--trna-woakvinesdalleksvikleirvikr\xf8yrvikroyrviksvelvikvenneslaevje-og-hornnessandnessj\xf8enmarnardalvindafjordsandefjordenebakksnillfjordullensvangxn--trany-yuabr\xf8nn\xf8ysundnamsskoganaustevollxn--stjrdalshalsen-sqbnord-aurdalnord-frontr\xf8gstadtrogstadgrimstadflakstadgjerstadxn--sandy-yuaxn--leagaviika-52bnore-og-uvdalvegarsheixn--rlingen-mxaxn--ggaviika-8ya47hveg\xe5rsheikarlsoykvitsoymasfjordenhamaroyinderoyosteroydavvenj\xe1rgasauheradguovdageaidnuxn--vre-eiker-k8abronnoysiellakkr\xf8dsheradkrodsheradkvinnheradbr\xf8nn\xf8yxn--mtta-vrjjat-k7afxn--lrenskog-54akvits\xf8yv\xe1rgg\xe1tkarls\xf8yoster\xf8yinder\xf8yhamar\xf8ybronnoysundxn--aurskog-hland-jnbbahccavuotnab\xe1hccavuotnagiehtavuoatnastor-elvdalmidtre-gauldalxn--gildeskl-g0akarasjokevenassixn--bievt-0qaxn--yer-znalebesbynessebyxn--hbmer-xqamalselvm\xe5lselvxn--unjrga-rtam\xf8re-og-romsdalmore-og-romsdalhareidmeland\xf8rlandorlandstrand\xe5lg\xe5rdsolundalgardafjord\xe5fjorddielddanuorrikautokeinoxn--stre-toten-zcbskodjeaejriestangeliernebamblestokkefauskesn\xe5asesnaasekongsvingerlangevagberlevagxn--flor-jrahattfjelldalostre-toten\xf8stre-totenvestfoldxn--mely-ira\xe1laheadjualaheadjunordreisaxn--troms-zuaxn--lgrd-poacporsangerflatangerstavangerleikangerbremangersamnangergieldakarasjohkaxn--rdy-0nabfrostautsirasnoasatromsaxn--sr-aurdal-l8aflekkefjordj\xf8lsterjolsteraremarkhedmarkn\xe5\xe5mesjevuemienaamesjevuemiexn--vard-jrarollagmer\xe5kermerakerorskog\xf8rskogxn--bdddj-mrabd\xe1k\u014boluoktaxn--osyro-wuaaknoluoktatrysilskjerv\xf8ymandaljondalbindalrindalmeldalsuldalorkdalsigdalalvdall\xe6rdalhurdalsirdalverdallerdallardaloppdal\xe5seralaseralhadselkrager\xf8divttasvuotnaoverhallasteinkjerxn--hnefoss-q1askedsmokorsettroms\xf8xn--dyry-iravestre-totenmuseumxn--sandnessjen-ogbrahkkeravjufylkesbiblb\xe1jddarbajddarxn--laheadju-7yarennes\xf8yxn--koluokta-7ya57hxn--hgebostad-g3aleirfjordstorfjordbalsfjordb\xe5tsfjordbatsfjordmuos\xe1tbiev\xe1tloab\xe1tk\xe1r\xe1\u0161johkan\xf8tter\xf8yxn--mjndalen-64anordkappl\xe1hppilahppialstahaugsiljanverranr\xf8ykenroykenhaldenlyngenbergenhortenh\xf8nefosshonefosstroandinbeiarnvarggatosoyroos\xf8yrotromsoidrettmuosatbievatruovatloabatvoagattynsetnessetxn--indery-fyask\xe1nitskanitraholtr\xe5holtxn--ystre-slidre-ujbandebusarpsborgbearduxn--karlsy-fyahordalandjorpelandj\xf8rpelanddeatnuringsakers\xf8r-odalsor-odalxn--slt-elabringerikeaudnedalnittedalnissedalhemsedalslattumsurnadalxn--blt-elabelverumstj\xf8rdalnaustdalhjartdalgj\xf8vikfyresdalhasviknarviklarvikgjovikmalvikgamviklenvikporsgrunnstjordalengerdaldrobakdr\xf8bakxn--msy-ula0hvestvagoyxn--vgan-qoaxn--ryken-vuaxn--lten-graxn--stfold-9xaxn--hpmir-xqaxn--lury-iram\xe1latvuopmimalatvuopmitysv\xe6rkirkenesbirkenesmoskenesb\xe1id\xe1rxn--fjord-lraxn--rdal-poabahcavuotnab\xe1hcavuotnaxn--frde-gralind\xe5sbearalvahkixn--hobl-irar\xe1hkker\xe1vjuxn--loabt-0qav\xe5g\xe5\xe1lt\xe1bod\xf8sundlundrader\xe5deetnetimeholeauregrueoddavagavegaranatanaarnasolasulaaltalekafusavangbergkvam\xe5mliamlibokntinnroangranosenoslobodor\xf8stroststat\xe5motamotivgupriv\xf8yeroyerliermossvossxn--nvuotna-hwalusterlunnermarkerh\xe1bmerhabmerhvalerfjalerxn--rholt-mratysvarbaidarfitjargaularh\xe1pmirhapmirmelhusfosnes\xf8ksnesoksnestysneshemnesevenesflesbergeidsbergtonsbergt\xf8nsberglindasxn--sndre-land-0cbnamsosxn--srum-gra\xf8ystre-slidreoystre-slidrevestre-slidretrondheimbalestrandxn--langevg-jxaaustrheimxn--skjk-soavagsoyaveroysandoykarmoyfinnoytranoyvestbytranbysykkylvenxn--hyanger-q1aspjelkavikandasuoloxn--fl-ziaxn--drbak-wuastathellexn--sr-varanger-ggbtelemarkxn--bhcavuotna-s4axn--porsgu-sta26f\u010d\xe1hcesuolocahcesuoloakrehamn\xe5krehamnsand\xf8ykarm\xf8yfinn\xf8ytran\xf8yv\xe5gs\xf8yaver\xf8ynamdalseidxn--lesund-huabadaddjaxn--vegrshei-c0axn--btsfjord-9zagildesk\xe5lporsanguxn--trgstad-r1an\xe1vuotnanavuotnahammerfestxn--sgne-graxn--brnny-wuacibestadharstadnarviikaeven\xe1\u0161\u0161ivestnesgjemnessandnesagdenesrennesoyxn--avery-yuaxn--tysvr-vrabearalv\xe1hkikongsbergspydebergrandabergxn--andy-iradavvesiidaxn--krdsherad-m8apors\xe1\u014bgufredrikstadbjerkreimringeburennebuaurskog-holandnotteroyxn--vgsy-qoa0jxn--rmskog-byaskierv\xe1ivelandbyglandfrolandaurlandforsandxn--bjddar-ptamidsund\xe5lesundalesundfetsundfarsundovre-eiker\xf8vre-eikerakershusxn--moreke-juas\xf8rfold\xf8stfoldostfoldsorfoldh\xf8yangerhoyangerlevangerorkangertanangerxn--vestvgy-ixa6olillesandulsteinxn--rennesy-v1agranvinskjervoyxn--klbu-woalavagisxn--h-2faxn--ryrvik-byakafjordk\xe5fjordseljordfolkebiblxn--gjvik-wuajevnakerxn--kfjord-iuabudejjuxn--kranghke-b0axn--davvenjrga-y4axn--rland-uuaxn--ldingen-q1axn--mlselv-iuaxn--rady-iraxn--linds-prabrumunddalxn--ygarden-p1amo-i-ranaeidskogr\xf8mskogromskoghjelmelandxn--finny-yuaxn--sr-odal-q1axn--skjervy-v1aballangenkvanangenkv\xe6nangengratangenxn--hmmrfeasta-s4acvossevangensuohkanxn--rde-ulaxn--mli-tlaxn--ksnes-uuanordlandskanlandsk\xe5nlandsortlandfuoiskuxn--rros-graxn--hcesuolo-7ya35bxn--eveni-0qa01gagaivuotnag\xe1ivuotnaxn--seral-lradrammenmodalenmosjoenjan-mayentorskensteigengloppenxn--snes-poamatta-varjjatxn--sr-fron-q1aomasvuotnajessheimb\xe5d\xe5ddj\xe5xn--krager-gyaxn--kvfjord-nxaxn--asky-iraxn--snase-nraxn--bidr-5nacholt\xe5lenxn--vads-jraxn--jlster-byamosj\xf8enxn--rst-0nastavernxn--ostery-fyaxn--oppegrd-ixaxn--sknit-yqaxn--risa-5naoppeg\xe5rdskiptvetrendalenholtalenxn--mot-tlaxn--lhppi-xqaxn--holtlen-hxaxn--srreisa-q1akopervikxn--muost-0qaxn--bmlo-grahokksundkvalsundegersundxn--karmy-yuaullensakerxn--hylandet-54axn--kvitsy-fyaxn--bod-2nalangev\xe5gberlev\xe5gkristiansandxn--rsta-frahornindalstj\xf8rdalshalsenstjordalshalsensandnessjoenh\xe1mm\xe1rfeastaxn--lrdal-sras\xf8r-fronsor-fronnord-odalkristiansundm\xe1tta-v\xe1rjjatvestv\xe5g\xf8ynesoddennotoddenbuskerud\xf8ygardenoygardensalangenlavangenralingenr\xe6lingenlodingenl\xf8dingenlea\u014bgaviikalaakesvuemieleangaviikauenorgexn--srfold-byaaskvollxn--rskog-uuaxn--nry-yla5gxn--vry-yla5ghammarfeastaxn--rhkkervju-01afxn--givuotna-8yakommunekrokstadelvanedre-eikerhagebostadh\xe6gebostadxn--berlevg-jxakviteseidxn--s-1faxn--l-1faxn--nmesjevuemie-tcbafuosskomo\xe5rekemoarekexn--lt-liacxn--jrpeland-54asvalbardoppegardholmestrandtvedestrandsogndalsokndalarendalsunndalfolldalxn--krjohka-hwab49jlyngdaletnedalnorddalsaltdalgausdalskedsmovaksdalgjesdalstordalxn--frya-hraaarbortedrangedalxn--smna-graaurskog-h\xf8landxn--vg-yiabtjeldsundhaugesundlindesnesxn--mre-og-romsdal-qqbxn--dnna-graaccomaorim\u0101oriorgmilcriiwigennetschoolhealthkiwigovtgeekxn--mori-qsaparliamentcomedorgcompronetedugovmuseumacmedsldingorgcomnomgobaboneteduorgmilcomnomgobneteduorgcomeduiorgmilcomngonetedugovacorggogfamcomwebgobnetedugokgopgkpgovgosbizpasaugumicsopozpapuwmwsrprusiskwpspkppspkmpspokeoiawsawifoumsdnskokwpmuppuppsppiwwiwoowuzswkzoschrzpisdnwzmiuwwitdpssewsseumigugimoirmpinbwinbwiihupporzgwgriwupowwskrwioswuozstarostwokonsulattmpcpruszkowostrodakartuzyopolegminamediaustkazgorajgoraolawailawalomzawloclradombytomjaworznotargilubinkoninzagankutnokepnonakloczestsanokturekslasksklepzarowlukowaidorgmilrelcomnomatmgsmneteduelkgovwawsossexbiztgorysejnytychypomorzeboleslawieclegnicarawa-mazbydgoszczwloclawekbielawamragowograjeworealestatebeskidykaszubymalopolskaprzeworskswiebodzinszkolawarmiamiastakazimierz-dolnymalborkswidnicadlugolekaostrolekapodlasieelblagtravelzachpomormielecszczecinnieruchomosciwalbrzychlezajskbedzinwielunmielnooleckostarachowicepowiatwroclawrybniksuwalkileborkslupskostrowwlkptarnobrzegtourismwegrowglogowpilanysamailinfoagroautoshopprivlapypiszmazurypulawyskoczowrzeszowpomorskiekaliszolkuszlowiczostrowiecsosnowiecmazowszewodzislawbialowiezazgorzeleckatowicejelenia-gorawolominkarpacznowarudaczeladzkonskowolaswinoujscieturystykabieszczadycieszynketrzynolsztynbialystokbabia-goraprochowicewarszawastalowa-wolapolkowicegorlicelimanowaaugustowkobierzyceopocznognieznoszczytnokolobrzegpodhaleklodzkostargardcoorgnetedugovacorgcomproestnetedugovbiznameislaprofinforechtmedaaaacacpaenglawjurbaravocatacctorgcomsecplonetedugovorgcomnetintedugovnomepublorgmilcomnetedugovcooporgmilcomschnetedugovnamecomassotmntstoreorgcomnomrecwwwfirminfoartsacincoorgedugovaccoorgmilnetgovcoopmedorgcompubschnetedugovtvmedorgcomnetedugovinfoedgfacbmlonihkutwpsryxzbdtmacfhppbrandpartiorgfhvpresslanbibkommunalforbundfhskkomvuxkomforbnaturbruksgymnorgmilcomnetgovorgorgcomartedugouvunivmeorgcomnetedugovmecoorgcomschnetedugovbizcostoreorgmilcomneteduembaixadaconsuladoprincipesaotomeredorgcomgobeduaccoorgacmiincogoornetcogoorgmilcomwebnicnetintedugovbiznametestpersoindorgcomfinnatnetgovensmincomtourismintlinfonctvavdrk12orgmilpolbeltelcomwebgennetedutskkepgovbbsbiznameinfocoorgmilcompronetedugovbiznameinfoorgmilcomneteduidvgovgameclubebizmeneacsccogotvorhotelmilmobiinfoodteiflgplkmsmsbkhincndnvnztltmkckzpdprvcvkvlvcrkrksuzchernovtsyrivneyaltaodesavolynrovnolutskorgcomnetedugovvinnicazhitomirternopilpoltavakropyvnytskyizaporizhzhiasevastopolsebastopoluzhgoroduzhhorodkharkovkharkivvinnytsiakhmelnytskyizaporizhzhecrimeaodessazhytomyrnikolaevcherkassydonetskluganskluhanskkirovogradivano-frankivskchernivtsikrymkievkyivlvivsumyzakarpattiamykolaivcherkasychernigovkhersonchernihivdnipropetrovskdnepropetrovskkhmelnitskiyneacsccogoorusorgmilcomedugovmeaccoltdorgplcschnetgovnhspolicecck12libcccclibpvtparochchtrcck12libcceatonk12coglibtecgendstmusann-arborwashtenawcck12idmdndsddemenegacalamaiavawapailalflnmdcncscohnhmihiviwiriinmntnmocoutvtctmtgunjokakwvnvprarorasmskstxwynykyazisadninsnorgmilcomgubneteducoorgcomnetiacostoree12orgmilcomnomwebgobbibrectecnetintedugovraremprendefirminfoartseducok12orgcomnetidacaiiosonlahanamhanoicamauhueorgcompronetintedugovbizbacninhtayninhhoabinhnamdinhtravinhhaiphongvinhlonghaiduongquangnamquangtrithuathienhuequangninhbacgianghaugiangquangbinhsoctrangbentrethanhphohochiminhdanangkontumhatinhkhanhhoathanhhoahealthgialailaocaiyenbaibackanngheanlonganphuyenphuthocanthodaklakdongnainameinfovinhphucdongthapkiengiangtiengiangquangngailaichaulangsonlamdongdaknonghagiangangiangcaobangbinhduongninhthuanbinhthuanbaclieuthaibinhninhbinhbinhdinhtuyenquanghungyenbaria-vungtauthainguyendienbienbinhphuocxn--8dbq2axn--4dbgdty6cxn--5dbhl8dxn--hebda8bxn--80auxn--d1atxn--c1avgxn--o1acxn--o1achxn--90azhxn--55qx5dxn--uc0atvxn--od0algxn--wcvs22dxn--gmqw5axn--mxtq1mxn--12c1fe0brxn--h3cuzk1dixn--12co0c3b4evaxn--12cfi8ixb8lxn--o3cyx2axn--m3ch0j3atmaccoagricorgmilnomwebnicngonetaltedugovlawnisschoolgrondaraccoorgmilcomschnetedugovbizinfoaccoorgmilgov\u0430\u043a\u043e\u0434\u043f\u0440\u043e\u0440\u0433\u043e\u0431\u0440\u0443\u043f\u0440\u05e6\u05d4\u05dc\u05de\u05de\u05e9\u05dc\u05d9\u05e9\u05d5\u05d1\u05d0\u05e7\u05d3\u05de\u05d9\u05d4\u0e2d\u0e07\u0e04\u0e4c\u0e01\u0e23\u0e18\u0e38\u0e23\u0e01\u0e34\u0e08\u0e23\u0e31\u0e10\u0e1a\u0e32\u0e25\u0e28\u0e36\u0e01\u0e29\u0e32\u0e17\u0e2b\u0e32\u0e23\u0e40\u0e19\u0e47\u0e15\u6559\u80b2\u7db2\u7d61\u7d44\u7e54\u516c\u53f8\u653f\u5e9c\u500b\u4eba\ub2f7\ub137\ud55c\uad6d\u6fb3\u95e8\u65b0\u95fb\u6fb3\u9580\u8054\u901a\u5bb6\u96fb\u5609\u91cc\u62db\u8058\u901a\u8ca9\ub2f7\ucef4\uc0bc\uc131\u30b3\u30e0\u10d2\u10d4\u0431\u0433\u0440\u0444\u0435\u044eadcdbdgdidmdsdtdaebedeeegeiejekemenepereseveyegabacalamanauavapaqasazacfbfafgfnfpfwftfbgcgagggegkgngmgsgpgvgtgugilmlnlalclglplsltlhmimjmkmmmomambmcmdmfmgmzmpmsmtmgbbblbsbecccacnclcmcvctcscmhkhghchbhthphshlinikifigiaibicivisikninhnmncnbngnsnpnvntnjoionomobocoaofodorosotoptstttytatbtetgtithtmtltrusuvuaucueuguhulumunufjdjbjtjsjlkmkhkfkdkcktkukskpkgpmpnpkpjpgqaqmqiqsvtvcvbvmvlvrwpwtwzwbwcwawgwkwmwtrsrprgrfrercrbrarnrmrlrkrirhrwsusrssspsgsesbsaslsmsissxmxaxcxuypysylymykygybycyuztzsznzmzkzdzczbzaz\u03b5\u03bb\u03b5\u03c5\u4e16\u754c\u53f0\u7063\u8d2d\u7269\u516c\u76ca\u70b9\u770b\u81fa\u7063\u7f51\u7edc\u66f8\u7c4d\u5728\u7ebf\u7f51\u7ad9\u624b\u673a\u673a\u6784\u5927\u62ff\u6e38\u620f\u4fe1\u606f\u53f0\u6e7e\u8c37\u6b4c\u6148\u5584\u5546\u6807\u9999\u6e2f\u4e2d\u56fd\u9910\u5385\u7f51\u5740\u4e2d\u570b\u5546\u57ce\u98df\u54c1\u5fae\u535a\u653f\u52a1\u79fb\u52a8\u96c6\u56e2\u516c\u53f8\u516b\u5366\u5546\u5e97\u5065\u5eb7\u7f51\u5e97\u653f\u5e9c\u65f6\u5c1a\u4f5b\u5c71\u4e2d\u4fe1\u5a31\u4e50\u5e7f\u4e1c\u4f01\u4e1ahomedepotengineering\u0627\u0645\u0627\u0631\u0627\u062arepublicankuokgroupversicherungchannelcitadelxn--pgbs0dhxn--b4w605ferdstatebankwebsitexn--mgb9awbf\u4e9a\u9a6c\u900a\u6de1\u9a6c\u9521alibabaxn--ngbc5azdxn--mgbbh1axn--45br5cyltoshibabuildworldcloudtradeguideplacespacedancemoviephoneprimesmilebiblestyleappleazurestoreskypegripexn--l1accdrivelottehorsehouseleasechasereisestadahondaomegaaetnaamicaninjanokiamediadeltavodkaedekaosakapizzaslingemailgmailtirolshelltmallfinallegaltotalhotelamfamforumrehabmusicciticricohcoachwatchboschearthfaithirishmiamiarchidubaiguccipraxi\u307f\u3093\u306a\u30b9\u30c8\u30a2\u30bb\u30fc\u30ebcanonsalononionnikonepsonkoelngreensevencrownikanoradioaudioweiboglobopromogalloyahoociscorodeovideomangobingotokyovolvolottokyotophotosmartsportquesttrusthyattjetztadultcymrubaidutushuxn--kprw13dubankclickblackmerckgroupsharpcheapnowtvxn--h2brj9c\u05e7\u05d5\u05dd\u0570\u0561\u0575\u043e\u0440\u0433\u0441\u0440\u0431\u043c\u043e\u043d\u043a\u043e\u043c\u0431\u0435\u043b\u043c\u043a\u0434\u049b\u0430\u0437\u0440\u0443\u0441\u0443\u043a\u0440\u0645\u0635\u0631\u0642\u0637\u0631\u0639\u0631\u0628\u0643\u0648\u0645dadcfdmedwedredphdthdbidpidkrdmsdltdiceonewmeglemoerwecfageacbanbambaaaammakianraspacpaaxawtfbcgaegongingaigvigorgdogdhlmilrilonlaolloluoljllcalgalnflafltelsrlfrllplkimibmcamcombommomifmabbjcbscbwebcabnabtabmlbpubabcbbcnecincpncllcstcwtcpwcnyckfhbzhovhmoiskiobisbitcifyituipinvinwinxincbnbcnmanfangdnmenrenkpnmtnyunrunfununobiojioriohbogmofooboooooacoecoceongoproartistottnttbbtcateatlatvetpetbetnethktmitfitintjothotgotdotbotprueduicujnjyouinknhktdkappsapgapmapdnptopgopllpjmpzipvipripesqtrvdtvitvdevmovgovhivnrwlawsewnewbmwwownowhowdvrftrmtrsfrbarcartvscrseusawsupsubssbsadsddsldssasbmsmlsxxxboxfoxgmxtjxsextaxbuyflydiysoyjoyskypaydaygayxyzanzbizwebersenerpokerlameractortatarsolar\u0ea5\u0eb2\u0ea7\u0e04\u0e2d\u0e21\u0e44\u0e17\u0e22tourslocusnexuslexusgiftsbeatsboatspartspressglassswiss\u0915\u0949\u092e\u0928\u0947\u091ftiresgivescodeshomesgamestunesshoescardswalesloansvegastoolsdealsautosparis\u30d5\u30a1\u30c3\u30b7\u30e7\u30f3workssucksrocksxeroxforexfedexpartylillymoneystudyrugbytoraytoday\u4e2d\u6587\u7f51xn--unup4y\u5929\u4e3b\u6559\u98de\u5229\u6d66\u65b0\u52a0\u5761enterprises\u6211\u7231\u4f60\u5609\u91cc\u5927\u9152\u5e97christmasxn--fct429kholdingsxn--8y0a063axn--mgbx4cd0ablifestyleabogadoallstatenetbank\u0643\u0627\u062b\u0648\u0644\u064a\u0643xn--s9brj9cxn--gk3at1ebestbuycharityxn--55qx5dmicrosoftpropertybasketballhomegoodscorsicajewelrygallerygrocerysurgerycountrybrusselsverisignferreroxn--czr694bhdfcbankcommbanksoftbank\u067e\u0627\u0643\u0633\u062a\u0627\u0646\u067e\u0627\u06a9\u0633\u062a\u0627\u0646nextdirect\u0627\u0644\u0633\u0639\u0648\u062f\u064a\u0647\u0627\u0644\u0639\u0644\u064a\u0627\u0646xn--h2brj9c8cxn--80adxhksshikshaxn--mgbai9azgqp6jcuisinellabarclayscatholicxn--kpry57dcompanyxn--xhq521bblackfridayxn--mgba3a3ejtsandvikxn--d1acj3bacademydownload\u0645\u0644\u064a\u0633\u064a\u0627xn--j1amhxn--w4r85el8fhu5dnraipirangaathletaxn--fhbeixn--mgbqly7cvafrzuerichxn--c2br7g\u0b87\u0bb2\u0b99\u0bcd\u0b95\u0bc8contractorsxn--io0a7igraphicsinsurancetemasekxn--xkc2al3hye2amotorcyclesphotographydirectoryplumbingxn--vhquvclothingtrainingcleaningwilliamhilllightingxn--mgba3a4f16ashoppingcateringeducationokinawapicturesventuresproductionsxn--9et52uwalmart\u0d2d\u0d3e\u0d30\u0d24\u0d02supportrealestatecapitalonexn--nqv7fs00emaauspostfloristdentistxn--qxamgodaddybradescobargainsmitsubishikerryhotelsxn--9dbq2axn--3pxu8kimmobilienxn--fjq720axn--mgbtx2bholidaymckinseymadridbusinessbuildershelsinkixn--4gbrim\u043c\u043e\u0441\u043a\u0432\u0430\u0627\u0644\u0633\u0639\u0648\u062f\u06cc\u0629coffeedegreelacaixapartnersalsaceofficeabbvievoyageorangegeorgeonlinechromemobilekindlegoogleoraclecircleschulesecureinsurexn--mgba7c0bbn0aestatexn--mgbc0a9azcgcruisehangoutxn--vuq861bxn--42c2d9arexrothfirestoneuniversityxn--nnx388alifeinsuranceextraspace\u043e\u043d\u043b\u0430\u0439\u043dverm\xf6gensberatersoftwarexn--fiqs8sxn--mgbab2bdxn--w4rs40ltienda\u092d\u093e\u0930\u0924\u092e\u094dafricatoyotaotsukasakuracameracreditcardnagoyaconsultingnetworkjunipertheatermonsterprogressivepioneerxn--55qw42gracingdatingvotingvikinglivinggivingxn--bck1b9a5dre4cbrotherweatherjoburg\u0641\u0644\u0633\u0637\u064a\u0646lplfinancialxn--clchc0ea0b2g2a9gcdfutbolschoolsocialglobaldentalwoodsidechanelairtelmatteltravelrealtorwebcamstream\u0c2d\u0c3e\u0c30\u0c24\u0c4dunicomalstomxn--nodexn--6frz82gmuseumfurniturexn--rvc1e0am3exn--mix891faccenturexn--11b4c3dismailineustardiscountquebeccomsecclinicservicesxn--y9a3aqxn--c1avgswatchchurchsearch\u0627\u0644\u0627\u0631\u062f\u0646marketingcontacthealthmonashshoujisanofitaipeiamericanexpresssuzuki\u30a2\u30de\u30be\u30f3\u30af\u30e9\u30a6\u30c9\u30dd\u30a4\u30f3\u30c8bharti\u30b0\u30fc\u30b0\u30ebxn--mgberp4a5d4armemorialxn--1qqw23alondonmormoninstitutevisionbostonnortoncouponmaisonamazonvirginberlindesigndurbanolayannissananquanxihuanhitachikaufengardenreisenbayerntechnologydatsunxn--90a3aclatinocasinostudiophysioxn--ngbe9e0apharmacytattootaobaoaramcoexpertreportabbottdirectselectimamatfairwindspictettargetmarketintuittravelersinsurancecreditdupontryukyusuppliesxn--tckwebnpparibasschmidtmerckmsdyodobashirestaurantbridgestonecricketxn--fpcrj9c3dbostikbroadwayattorneylefrakemerckxn--fiq228c5hscareersfarmerswinnersflowersxn--wgbh1cguitarsxn--54b7fta0ccxn--p1acfmakeupgalluplandroverxn--kcrx77d1x4agoldpointbauhausxn--mgbayh7gpahiphopplaystationxn--mgba3a4fraxn--eckvdtc9dhyundaixn--gckr3f0fistanbulticketsmarketsflightschintaireviewsxn--3e0b707ewindowsxn--fiqz9sfinancialxn--fzys8d69uvgm\u0627\u0628\u0648\u0638\u0628\u064adiscoverreview\u09ac\u09be\u0982\u09b2\u09bexn--5su34j936bgsgmoscowobserverapartments\u0434\u0435\u0442\u0438\u0627\u0631\u0627\u0645\u0643\u0648\u0441\u0430\u0439\u0442eurovisionxn--i1b6b1a6a2exn--xkc2dl3a5ee0h\u062a\u0648\u0646\u0633\u0645\u0648\u0642\u0639\u0628\u0627\u0631\u062a\u0680\u0627\u0631\u062a\u0634\u0628\u0643\u0629\u0639\u0645\u0627\u0646\u0628\u064a\u062a\u0643\u0639\u0631\u0627\u0642readkredbondlandbandfundfoodprodgoldfordtubecafesafelifeggeeieeefreefagepagegugezonewinememenamegamesaleablebikenikelikecarecbreherefiresaveloveliveblueartedatesitevotecaseluxebofamodaltdaasdatiaayogasinavanashiaasiajavabbvatevavivadatazaraarpacasavisasncfprofmaifsurfgolfdvagsongbingpingwangkpmggoogblogpohlfailcooldellcalldeallidlsarlfilmteamroomfarmimdbarabclubhdfcicbchsbcgmbhrichtechfishdishcashminiernikddiaudiwikimobitaxicitikiwidesiqponskinloanakdnwienopenporncerntownimmolimoolloinfonicofidolegosaxozeroaerovivoautovotomotofastbestresthostpostnextlgbtchatseatgiftmeetdietreitmintrentgentspotscotguruitausohumenucyoubanklinkpinkdclktalksilkbookseekworkrsvpaarpjeepshopcoophelpcamppccwshowbeerstarruhrflirweirhaircarsparsjprshausplusnewstipstoysjobskidsfanspicsdocsxboxamexsexynavycitysonyarmyallybabyplaydeliverybuzzgbizlamborghiniphilips\u0dbd\u0d82\u0d9a\u0dcf\u0cad\u0cbe\u0cb0\u0ca4fitnessexpresslanxesspfizercenterwalterlawyersoccercareerkosherbrokerlockerdealerdoctorauthorxn--mgbqly7c0a67fbcverm\xf6gensberatungjaguarxn--pssy2uxn--hxt814eflickrrepairrogersairbusxn--mgbai9a5eva00beventsyachtsxn--t60b56a\u09ad\u09be\u09f0\u09a4\u09ad\u09be\u09b0\u09a4\u092d\u093e\u0930\u0924\u092d\u093e\u0930\u094b\u0924viajeshermeshughesxn--j1aef\u0938\u0902\u0917\u0920\u0928villas\u0b2d\u0b3e\u0b30\u0b24claimshotels\u0aad\u0abe\u0ab0\u0aa4zapposphotosjuegoscondostatamotorsgratistennis\u0a2d\u0a3e\u0a30\u0a24tkmaxxtjmaxxschaeffleryandexxn--80aswgrealtysafetybeautyluxuryxn--3ds443gsupplyfamilyxn--o3cw4hhockeysydneyxn--90aenissayalipayenergycomputeragencyxn--rovu88b\u96fb\u8a0a\u76c8\u79d1xn--gecrj9cstatefarmaccountantaquarelleolayangroup\u9999\u683c\u91cc\u62c9xn--p1ai\u7ec4\u7ec7\u673a\u6784xn--1ck2e1bxn--mgbt3dhdschwarz\u0645\u0648\u0631\u064a\u062a\u0627\u0646\u064a\u0627abudhabinowruzkomatsufujitsuhospitalxn--80asehdbxn--mgbtf8flxn--j6w193gxn--yfro4i67oprudentialxn--flw351ecruisescoursesrecipesxn--e1a4cferrarixn--ses554gxn--wgbl6awatchesstaplessinglesxn--mgbcpq6gpa1axn--otu796dpropertiescreditunionxn--mgbah1a3hjkrdstockholmhisamitsu\u0627\u0644\u0633\u0639\u0648\u062f\u064a\u0629stcgroupdomainsoriginscouponsbloombergclubmedfroganslimitedxn--80aqecdr1aexposedinternationalequipmentbarclaycardxn--q7ce6axn--mgbi4ecexpprotectionassociatesconstructionxn--cck2b3bxn--45q11candroidfoundation\u05d9\u05e9\u05e8\u05d0\u05dcxn--mgbca7dzdocliniqueboutiqueengineerxn--qxa6asystemsfirmdalefashionauctionxn--nqv7finfinitirentalsreliancetradingweddingfishinghostinggentingbookingcookingxn--3hcrj9cgraingerxn--czrs0tdemocratsamsungyokohamaxn--h2breg3evexn--nyqy26alundbeckmelbournevacationssolutionsfrontierxn--vermgensberatung-pwbmanagementxn--cg4bkixn--mgb2ddeslincolnhamburgsandvikcoromantblockbusterairforcebarefootxn--4dbrk0ceinvestmentsfeedbackcommunityxn--ngbrx\u0627\u0644\u0628\u062d\u0631\u064a\u0646diamondsamsterdamhealthcareredumbrellaxn--mxtq1mxn--2scrj9cagakhanxn--mgbpl2fh\u043a\u0430\u0442\u043e\u043b\u0438\u043acaravan\u0b9a\u0bbf\u0b99\u0bcd\u0b95\u0baa\u0bcd\u0baa\u0bc2\u0bb0\u0bcdrichardlimortgageamericanfamilyxn--fzc2c9e2cscholarshipssaarlandxn--imr513nvlaanderensamsclubgoodyearkitchen\u0b87\u0ba8\u0bcd\u0ba4\u0bbf\u0baf\u0bbeweatherchannelallfinanzxn--kput3i\u0627\u0644\u0633\u0639\u0648\u062f\u06cc\u06c3xn--90aisxn--efvy88h\u0627\u0644\u062c\u0632\u0627\u0626\u0631xn--mgbaam7a8hexchangejpmorganxn--tiq49xqyjfidelitysecurityxn--mk1bu44cwanggouxn--fiq64bxn--6qq986b3xlxn--mgbbh1a71exn--80ao21amarshallsxn--5tzm5gtravelerspanasoniclatrobeyoutubeaccountantsxn--rhqv96gxn--cckwcxetdanalyticsxn--ygbi2ammx\u0628\u0627\u0632\u0627\u0631\u0628\u06be\u0627\u0631\u062a\u0633\u0648\u0631\u064a\u0629organicfresenius\u0633\u0648\u0631\u064a\u0627xn--9krt00axn--qcka1pmcxn--jlq480n2rgdeloittesciencefinancexn--jvr189mxn--30rr7yhomesensehotmailbaseballfootballleclercboehringerxn--q9jyb4cxn--mix082f\u0627\u0644\u064a\u0645\u0646\u0647\u0645\u0631\u0627\u0647politie\u0633\u0648\u062f\u0627\u0646\u0627\u064a\u0631\u0627\u0646\u0627\u06cc\u0631\u0627\u0646netflixyamaxunxn--lgbbat1ad8jcollegestoragecapetowncolognekerrypropertiesxn--mgbgu82axn--ogbpf8flxn--czru2dwhoswhociprianilasallexn--g2xx48cforsalebanamexaudiblexn--vermgensberater-ctbxn--zfr164bericssonvanguardxn--45brj9cindustriestheatremarriottxn--3bst00mcomparexn--mgberp4a5d4a87gcapitaldigital\u0627\u0644\u0645\u063a\u0631\u0628barcelonashangrilaxn--d1alfcalvinkleinwwwcitysapporokawasakinagoyasendaikobekitakyushuyokohamackjp";
  const numberOfNodes = nodeFlags.length;
  const numberOfEdges = edgeLength.length;
  const edgeOffset = new Uint32Array(numberOfEdges);
  const edgeHash = new Uint32Array(numberOfEdges);
  const wildcardEdge = new Int32Array(numberOfNodes).fill(-1);
  for (let node = 0, offset = 0; node < numberOfNodes; node += 1) for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1) {
   edgeOffset[edge] = offset;
   const end = offset + edgeLength[edge];
   let hash = 5381;
   for (let i = end - 1; i >= offset; i -= 1) hash = 33 * hash ^ labelText.charCodeAt(i);
   edgeHash[edge] = hash >>> 0;
   if (1 === edgeLength[edge] && 42 === labelText.charCodeAt(offset)) wildcardEdge[node] = edge;
   offset = end;
  }
  let matchStart = 0;
  let matchEnd = 0;
  let matched = false;
  function labelEquals(edge, hostname, start, length) {
   if (edgeLength[edge] !== length) return false;
   const offset = edgeOffset[edge];
   for (let i = 0; i < length; i += 1) if (labelText.charCodeAt(offset + i) !== hostname.charCodeAt(start + i)) return false;
   return true;
  }
  function findEdge(node, hash, hostname, start, length) {
   let lo = edgeStart[node];
   let hi = edgeStart[node + 1];
   for (;lo < hi; ) {
    const mid = lo + hi >>> 1;
    const value = edgeHash[mid];
    if (value < hash) lo = mid + 1; else if (value > hash) hi = mid; else {
     for (let e = mid; e >= lo && edgeHash[e] === hash; e -= 1) if (labelEquals(e, hostname, start, length)) return e;
     for (let e = mid + 1; e < hi && edgeHash[e] === hash; e += 1) if (labelEquals(e, hostname, start, length)) return e;
     return -1;
    }
   }
   return -1;
  }
  function walk(hostname, root) {
   let node = root;
   let end = hostname.length;
   let hash = 5381;
   matched = false;
   for (let i = hostname.length - 1; i >= 0; i -= 1) {
    const code = hostname.charCodeAt(i);
    if (46 === code) {
     const start = i + 1;
     let edge = findEdge(node, hash >>> 0, hostname, start, end - start);
     if (-1 === edge) edge = wildcardEdge[node];
     if (-1 === edge) return matched;
     node = edgeChild[edge];
     if (0 !== (1 & nodeFlags[node])) {
      matched = true;
      matchStart = start;
      matchEnd = end;
     }
     end = i;
     hash = 5381;
    } else hash = 33 * hash ^ code;
   }
   let edge = findEdge(node, hash >>> 0, hostname, 0, end);
   if (-1 === edge) edge = wildcardEdge[node];
   if (-1 !== edge) {
    node = edgeChild[edge];
    if (0 !== (1 & nodeFlags[node])) {
     matched = true;
     matchStart = 0;
     matchEnd = end;
    }
   }
   return matched;
  }
  function suffixLookup(hostname, options, out) {
   if (function(hostname, options, out) {
    if (!options.allowPrivateDomains && hostname.length > 3) {
     const last = hostname.length - 1;
     const c3 = hostname.charCodeAt(last);
     const c2 = hostname.charCodeAt(last - 1);
     const c1 = hostname.charCodeAt(last - 2);
     const c0 = hostname.charCodeAt(last - 3);
     if (109 === c3 && 111 === c2 && 99 === c1 && 46 === c0) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "com";
      return true;
     } else if (103 === c3 && 114 === c2 && 111 === c1 && 46 === c0) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "org";
      return true;
     } else if (117 === c3 && 100 === c2 && 101 === c1 && 46 === c0) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "edu";
      return true;
     } else if (118 === c3 && 111 === c2 && 103 === c1 && 46 === c0) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "gov";
      return true;
     } else if (116 === c3 && 101 === c2 && 110 === c1 && 46 === c0) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "net";
      return true;
     } else if (101 === c3 && 100 === c2 && 46 === c1) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "de";
      return true;
     }
    }
    return false;
   }(hostname, options, out)) return;
   if (walk(hostname, 240)) {
    out.publicSuffix = hostname.slice(matchEnd + 1);
    return;
   }
   if (walk(hostname, 236)) {
    out.publicSuffix = hostname.slice(matchStart);
    return;
   }
   const lastDot = hostname.lastIndexOf(".");
   out.publicSuffix = -1 === lastDot ? hostname : hostname.slice(lastDot + 1);
  }
  getEmptyResult();
  exports.qg = function(url, options) {
   return function(url, step, suffixLookup, partialOptions, result) {
    const options = function(options) {
     if (void 0 === options) return DEFAULT_OPTIONS;
     return setDefaultsImpl(options);
    }(partialOptions);
    if ("string" !== typeof url) return result;
    let urlIsValid = false;
    if (!options.extractHostname) result.hostname = url; else if (options.mixedInputs) {
     urlIsValid = isValidHostname(url);
     result.hostname = extractHostname(url, urlIsValid, options.validateHostname);
    } else result.hostname = extractHostname(url, false, options.validateHostname);
    if (options.detectIp && null !== result.hostname) {
     result.isIp = function(hostname) {
      return function(hostname) {
       if (hostname.length < 3) return false;
       let start = hostname.startsWith("[") ? 1 : 0;
       let end = hostname.length;
       if ("]" === hostname[end - 1]) end -= 1;
       if (end - start > 39) return false;
       let hasColon = false;
       for (;start < end; start += 1) {
        const code = hostname.charCodeAt(start);
        if (58 === code) hasColon = true; else if (!(code >= 48 && code <= 57 || code >= 97 && code <= 102 || code >= 65 && code <= 70)) return false;
       }
       return hasColon;
      }(hostname) || function(hostname) {
       if (hostname.length < 7) return false;
       if (hostname.length > 15) return false;
       let numberOfDots = 0;
       for (let i = 0; i < hostname.length; i += 1) {
        const code = hostname.charCodeAt(i);
        if (46 === code) numberOfDots += 1; else if (code < 48 || code > 57) return false;
       }
       return 3 === numberOfDots && 46 !== hostname.charCodeAt(0) && 46 !== hostname.charCodeAt(hostname.length - 1);
      }(hostname);
     }(result.hostname);
     if (result.isIp) return result;
    }
    if (options.validateHostname && options.extractHostname && null !== result.hostname && !(urlIsValid && result.hostname === url) && !extractedHostnameValidated && !isValidHostname(result.hostname)) {
     result.hostname = null;
     return result;
    }
    if (0 === step || null === result.hostname) return result;
    if (5 === step && options.detectSpecialUse) result.isSpecialUse = function(hostname) {
     for (const name of SPECIAL_USE_DOMAINS) if (hostname.endsWith(name) && (hostname.length === name.length || 46 === hostname.charCodeAt(hostname.length - name.length - 1))) return true;
     return false;
    }(result.hostname);
    suffixLookup(result.hostname, options, result);
    if (2 === step || null === result.publicSuffix) return result;
    result.domain = function(suffix, hostname, options) {
     if (null !== options.validHosts) {
      const validHosts = options.validHosts;
      for (const vhost of validHosts) if (shareSameDomainSuffix(hostname, vhost)) return vhost;
     }
     let numberOfLeadingDots = 0;
     if (hostname.startsWith(".")) for (;numberOfLeadingDots < hostname.length && "." === hostname[numberOfLeadingDots]; ) numberOfLeadingDots += 1;
     if (suffix.length === hostname.length - numberOfLeadingDots) return null;
     return function(hostname, publicSuffix) {
      const publicSuffixIndex = hostname.length - publicSuffix.length - 2;
      const lastDotBeforeSuffixIndex = hostname.lastIndexOf(".", publicSuffixIndex);
      if (-1 === lastDotBeforeSuffixIndex) return hostname;
      return hostname.slice(lastDotBeforeSuffixIndex + 1);
     }(hostname, suffix);
    }(result.publicSuffix, result.hostname, options);
    if (3 === step || null === result.domain) return result;
    result.subdomain = function(hostname, domain) {
     if (domain.length === hostname.length) return "";
     return hostname.slice(0, -domain.length - 1);
    }(result.hostname, result.domain);
    if (4 === step) return result;
    result.domainWithoutSuffix = function(domain, suffix) {
     return domain.slice(0, -suffix.length - 1);
    }(result.domain, result.publicSuffix);
    return result;
   }(url, 5, suffixLookup, options, getEmptyResult());
  };
 },
 181: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 },
 698: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
 },
 24: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 },
 67: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 },
 75: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 },
 522: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 },
 369: module => {
  var ipCodec = function(exports) {
   Object.defineProperty(exports, "__esModule", {
    value: true
   });
   exports.decode = function(buff, offset, length) {
    offset = ~~offset;
    length = length || buff.length - offset;
    if (length === v4.size) return v4.decode(buff, offset, length);
    if (length === v6.size) return v6.decode(buff, offset, length);
    throw Error(`Invalid buffer size needs to be ${v4.size} for v4 or ${v6.size} for v6.`);
   };
   exports.encode = function(ip, buff, offset) {
    offset = ~~offset;
    const size = sizeOf(ip);
    if ("function" === typeof buff) buff = buff(offset + size);
    if (size === v4.size) return v4.encode(ip, buff, offset);
    return v6.encode(ip, buff, offset);
   };
   exports.familyOf = function(string) {
    return sizeOf(string) === v4.size ? 1 : 2;
   };
   exports.name = void 0;
   exports.sizeOf = sizeOf;
   exports.v6 = exports.v4 = void 0;
   const v4Regex = /^(\d{1,3}\.){3,3}\d{1,3}$/;
   const v6Regex = /^(::)?(((\d{1,3}\.){3}(\d{1,3}){1})?([0-9a-f]){0,4}:{0,2}){1,8}(::)?$/i;
   const v4 = {
    name: "v4",
    size: 4,
    isFormat: ip => v4Regex.test(ip),
    encode(ip, buff, offset) {
     offset = ~~offset;
     buff = buff || new Uint8Array(offset + 4);
     const max = ip.length;
     let n = 0;
     for (let i = 0; i < max; ) {
      const c = ip.charCodeAt(i++);
      if (46 === c) {
       buff[offset++] = n;
       n = 0;
      } else n = 10 * n + (c - 48);
     }
     buff[offset] = n;
     return buff;
    },
    decode(buff, offset) {
     offset = ~~offset;
     return `${buff[offset++]}.${buff[offset++]}.${buff[offset++]}.${buff[offset]}`;
    }
   };
   exports.v4 = v4;
   const v6 = {
    name: "v6",
    size: 16,
    isFormat: ip => ip.length > 0 && v6Regex.test(ip),
    encode(ip, buff, offset) {
     offset = ~~offset;
     let end = offset + 16;
     let fill = -1;
     let hexN = 0;
     let decN = 0;
     let prevColon = true;
     let useDec = false;
     buff = buff || new Uint8Array(offset + 16);
     for (let i = 0; i < ip.length; i++) {
      let c = ip.charCodeAt(i);
      if (58 === c) {
       if (prevColon) {
        if (-1 !== fill) {
         if (offset < end) buff[offset] = 0;
         if (offset < end - 1) buff[offset + 1] = 0;
         offset += 2;
        } else if (offset < end) fill = offset;
       } else {
        if (true === useDec) {
         if (offset < end) buff[offset] = decN;
         offset++;
        } else {
         if (offset < end) buff[offset] = hexN >> 8;
         if (offset < end - 1) buff[offset + 1] = 255 & hexN;
         offset += 2;
        }
        hexN = 0;
        decN = 0;
       }
       prevColon = true;
       useDec = false;
      } else if (46 === c) {
       if (offset < end) buff[offset] = decN;
       offset++;
       decN = 0;
       hexN = 0;
       prevColon = false;
       useDec = true;
      } else {
       prevColon = false;
       if (c >= 97) c -= 87; else if (c >= 65) c -= 55; else {
        c -= 48;
        decN = 10 * decN + c;
       }
       hexN = (hexN << 4) + c;
      }
     }
     if (false === prevColon) if (true === useDec) {
      if (offset < end) buff[offset] = decN;
      offset++;
     } else {
      if (offset < end) buff[offset] = hexN >> 8;
      if (offset < end - 1) buff[offset + 1] = 255 & hexN;
      offset += 2;
     } else if (0 === fill) {
      if (offset < end) buff[offset] = 0;
      if (offset < end - 1) buff[offset + 1] = 0;
      offset += 2;
     } else if (-1 !== fill) {
      offset += 2;
      for (let i = Math.min(offset - 1, end - 1); i >= fill + 2; i--) buff[i] = buff[i - 2];
      buff[fill] = 0;
      buff[fill + 1] = 0;
      fill = offset;
     }
     if (fill !== offset && -1 !== fill) {
      if (offset > end - 2) offset = end - 2;
      for (;end > fill; ) buff[--end] = offset < end && offset > fill ? buff[--offset] : 0;
     } else for (;offset < end; ) buff[offset++] = 0;
     return buff;
    },
    decode(buff, offset) {
     offset = ~~offset;
     let result = "";
     for (let i = 0; i < 16; i += 2) {
      if (0 !== i) result += ":";
      result += (buff[offset + i] << 8 | buff[offset + i + 1]).toString(16);
     }
     return result.replace(/(^|:)0(:0)*:0(:|$)/, "$1::$3").replace(/:{3,4}/, "::");
    }
   };
   exports.v6 = v6;
   exports.name = "ip";
   function sizeOf(ip) {
    if (v4.isFormat(ip)) return v4.size;
    if (v6.isFormat(ip)) return v6.size;
    throw Error(`Invalid ip address: ${ip}`);
   }
   return "default" in exports ? exports.default : exports;
  }({});
  if ("function" === typeof define && define.amd) define([], function() {
   return ipCodec;
  }); else if (true) module.exports = ipCodec;
 },
 432: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
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
 796: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
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
 750: (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
    var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(432);
    var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(796);
    var _main_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(207);
    var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(503);
    const cancel = new AbortController;
    for (const signal of [ "SIGINT", "SIGTERM" ]) process.on(signal, () => cancel.abort(new _failure_js__WEBPACK_IMPORTED_MODULE_2__.HR("cancelled", `the run was cancelled (${signal})`)));
    process.on("uncaughtException", error => {
     process.stdout.write(`Error: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.RK)(error.message)}\n`, () => process.exit(1));
    });
    const code = await (0, _main_js__WEBPACK_IMPORTED_MODULE_3__.i)({
     env: process.env,
     clock: _clock_js__WEBPACK_IMPORTED_MODULE_1__.Xb,
     signal: cancel.signal,
     write: text => void process.stdout.write(text),
     files: {
      append: (path, text) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text),
      replace: (path, text) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text)
     }
    });
    process.stdout.write("", () => process.exit(code));
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 },
 207: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   i: () => main
  });
  const waits = new Set([ "txt-not-visible", "txt-negatively-cached", "dns-not-switched", "not-deployed", "deadline-too-near" ]);
  const beforehand = new Set([ "role-not-assumable", "account-mismatch", "access-denied", "target-not-found", "target-full", "certificate-missing", "certificate-not-covering", "certificate-expired", "certificate-unusable" ]);
  function reasonOf(ending) {
   if ("unconfirmed" === ending?.type) return ending.code;
   return "failed" === ending?.type ? ending.failure.code : void 0;
  }
  var build_failure = __nccwpck_require__(796);
  const maxRetries = 5;
  function backoff(clock, n, most = 2e4) {
   return Math.round(clock.random() * Math.min(most, 500 * 2 ** n));
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
   if (thrown instanceof build_failure.HR) return thrown;
   const message = thrown instanceof Error ? thrown.message : String(thrown);
   return new build_failure.HR("internal", message, {
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
    } catch (thrown) {
     agreed = 0;
     if ("refused" === asFailed(thrown).outcome || reads >= maxRetries) break;
    }
    if (patience.clock.now() >= patience.deadlineAt) break;
   }
   return {
    state: "absent",
    evidence: "could not be read",
    unread: true
   };
  }
  async function* confirm_confirm(step, context, patience) {
   const {clock, signal} = patience;
   const wait = step.wait(context);
   const begun = clock.now();
   const limit = Math.min(begun + wait.atMost, patience.deadlineAt);
   let held;
   const gone = new Absence(patience.agreement);
   let repaired = false;
   for (const pause of function*(pollInterval) {
    for (let pause = Math.min(1e3, pollInterval); ;pause = Math.min(pollInterval, 1.5 * pause)) yield pause;
   }(patience.pollInterval)) {
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
   #apart;
   #seen=false;
   #since;
   constructor(apart) {
    this.#apart = apart;
   }
   after({state}, now) {
    if ("absent" !== state) {
     this.#seen = true;
     this.#since = void 0;
     return false;
    }
    this.#since ??= now;
    return this.#seen && now - this.#since >= this.#apart;
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
   } catch (thrown) {
    return {
     failure: (0, build_failure.h_)(thrown)
    };
   }
  }
  async function slept({clock, signal}, ms) {
   try {
    await clock.sleep(ms, signal);
    return true;
   } catch (thrown) {
    if (signal.aborted) return false;
    throw asFailed(thrown);
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
   } catch (thrown) {
    if (patience.signal.aborted) return {
     type: "interrupted",
     step: ref(step),
     inFlight: false
    };
    return {
     type: "failed",
     step: ref(step),
     failure: (0, build_failure.h_)(thrown),
     answer: "stop"
    };
   }
   return yield* confirm_confirm(step, context, patience);
  }
  async function* bringPair(pair, context, patience) {
   const {first, second} = pair;
   let send;
   try {
    if ("absent" !== (await second.observe(context)).state) return yield* confirm_confirm(second, context, patience);
    if ("absent" === (await first.observe(context)).state) {
     const begun = yield* async function*({gate, first, second}, context, patience) {
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
     }(pair, context, patience);
     if ("type" in begun) return begun;
     send = begun.again;
     if (void 0 === begun.answer.failure && !begun.answer.abandoned) {
      yield accepted(second, context, "accepted");
      return yield* confirm_confirm(second, context, patience);
     }
     return yield* hurry(pair, context, patience, send, begun.answer.failure);
    }
    send = await second.prepare(context);
   } catch (thrown) {
    if (patience.signal.aborted) return {
     type: "interrupted",
     step: ref(first),
     inFlight: false
    };
    return {
     type: "failed",
     step: ref(first),
     failure: (0, build_failure.h_)(thrown),
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
    await (second.watch?.(context).catch(thrown => (0, build_failure.h_)(thrown)));
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
   return yield* confirm_confirm(second, context, patience);
  }
  function stepsOf(stages) {
   return stages.flatMap(stage => isPair(stage) ? [ stage.first, stage.second ] : [ stage ]);
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
  function remedyOf(ending) {
   const remedy = "failed" === ending?.type ? ending.failure.remedy : void 0;
   return void 0 === remedy ? [] : [ {
    title: "What to do about it",
    paste: remedy,
    language: "text"
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
   } catch (thrown) {
    return {
     at: "unknown",
     why: (0, build_failure.h_)(thrown)
    };
   }
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
   const ending = await tellAll(run, async function*(stages, context, patience) {
    for (const stage of stages) {
     const ending = yield* isPair(stage) ? bringPair(stage, context, patience) : bring(stage, context, patience);
     if (void 0 === ending) continue;
     yield ending;
     if ("interrupted" === ending.type || "go-on" !== ending.answer) return;
    }
   }(preflight.stages, context, patience(run)), changed);
   journal.tell({
    type: "stage",
    title: "Verify"
   });
   const verified = void 0 === ending ? await async function(probe) {
    if (void 0 === probe || "good" !== probe.summary().baseline) return;
    return probe.verify(decidingProbes);
   }(probe) : void 0;
   const wentBack = await async function(run, context, {stages}, ending, verified, changed) {
    const answer = void 0 === ending ? false === verified ? "on-failure" : "stop" : function(ending) {
     return "interrupted" === ending.type ? "stop" : ending.answer;
    }(ending);
    const back = "back" === answer || "on-failure" === answer && "roll-back" === run.inputs.onFailure;
    if (!back || 0 === changed.size) return "not-tried";
    run.journal.tell({
     type: "stage",
     title: "Go back"
    });
    return void 0 === await tellAll(run, async function*(stages, context, changed, patience) {
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
    }(stages, context, changed, patience(run)), new Set) ? "done" : "unfinished";
   }(run, context, preflight, ending, verified, changed);
   const summary = await (probe?.stop());
   if (void 0 !== summary) journal.tell({
    type: "probe",
    probe: summary
   });
   const found = await whereabouts(context);
   const conclusion = function({ending, whereabouts, changed, verified, wentBack}) {
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
    if (void 0 === ending) return function(whereabouts, verified) {
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
    }(whereabouts, verified);
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
   }({
    ending,
    whereabouts: found,
    changed: changed.size > 0,
    verified,
    wentBack
   });
   return function(move, {result, reason, ending, found}) {
    const {alias, target} = move;
    const where = whereText(move, found);
    const end = (verdict, next) => ({
     result,
     reason,
     verdict,
     next,
     supportCase: void 0
    });
    const why = function(ending) {
     if (void 0 === ending) return "";
     if ("failed" === ending.type) return ending.failure.message;
     if ("unconfirmed" === ending.type) return `${ending.step.title}: ${ending.evidence}`;
     return ending.inFlight ? `cancelled while "${ending.step.title}" was under way` : `cancelled at "${ending.step.title}"`;
    }(ending);
    switch (result) {
    case "moved":
     return end(`${alias} has moved to ${target.id}: read back there, deployed and settled.`, function({alias, observation: {traffic, target, ownership}}) {
      if ("target" === traffic.state || !target.known) return [];
      const type = ownership.apex ? "ALIAS (A and AAAA)" : "CNAME";
      return [ {
       title: "Point DNS at the target before the source is disabled or deleted",
       paste: `${alias}. 300 IN ${type} ${target.value.domain}.`,
       language: "dns"
      } ];
     }(move));

    case "moved-unverified":
     return end(`${alias} was read back on ${target.id}, but that every edge serves it from there was not seen: ${why || where}.`, [ runAgain ]);

    case "paused":
     return end(`The move waits: ${why}. Users are served; ${where}.`, function({observation: {ownership}}, reason) {
      if ("txt-not-visible" !== reason) return [ runAgain ];
      const paste = `${ownership.name}. 300 IN TXT "${ownership.wanted}"`;
      return [ {
       title: "Publish this record, keeping other values of that name",
       paste,
       language: "dns"
      }, runAgain ];
     }(move, reason));

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
   }(context, {
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
  function ends(event) {
   if ("interrupted" === event.type) return true;
   return ("failed" === event.type || "unconfirmed" === event.type) && "go-on" !== event.answer;
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
  const normalizeProvider = input => {
   if ("function" === typeof input) return input;
   const promisified = Promise.resolve(input);
   return () => promisified;
  };
  function resolveUserAgentConfig(input) {
   const normalizedAppIdProvider = normalizeProvider(input.userAgentAppId ?? void 0);
   const {customUserAgent} = input;
   return Object.assign(input, {
    customUserAgent: "string" === typeof customUserAgent ? [ [ customUserAgent ] ] : customUserAgent,
    userAgentAppId: async () => {
     const appId = await normalizedAppIdProvider();
     if (!function(appId) {
      if (void 0 === appId) return true;
      return "string" === typeof appId && appId.length <= 50;
     }(appId)) {
      const logger = "NoOpLogger" === input.logger?.constructor?.name || !input.logger ? console : input.logger;
      if ("string" !== typeof appId) logger?.warn("userAgentAppId must be a string or undefined."); else if (appId.length > 50) logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
     }
     return appId;
    }
   });
  }
  class HttpRequest {
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
    const cloned = new HttpRequest({
     ...request,
     headers: {
      ...request.headers
     }
    });
    if (cloned.query) cloned.query = function(query) {
     return Object.keys(query).reduce((carry, paramName) => {
      const param = query[paramName];
      return {
       ...carry,
       [paramName]: Array.isArray(param) ? [ ...param ] : param
      };
     }, {});
    }(cloned.query);
    return cloned;
   }
   static isInstance(request) {
    if (!request) return false;
    const req = request;
    return "method" in req && "protocol" in req && "hostname" in req && "path" in req && "object" === typeof req.query && "object" === typeof req.headers;
   }
   clone() {
    return HttpRequest.clone(this);
   }
  }
  function resolveHostHeaderConfig(input) {
   return input;
  }
  const hostHeaderMiddlewareOptions = {
   name: "hostHeaderMiddleware",
   step: "build",
   priority: "low",
   tags: [ "HOST" ],
   override: true
  };
  const getHostHeaderPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.add((options => next => async args => {
     if (!HttpRequest.isInstance(args.request)) return next(args);
     const {request} = args;
     const {handlerProtocol = ""} = options.requestHandler.metadata || {};
     if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
      delete request.headers.host;
      request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
     } else if (!request.headers.host) {
      let host = request.hostname;
      if (null != request.port) host += `:${request.port}`;
      request.headers.host = host;
     }
     return next(args);
    })(options), hostHeaderMiddlewareOptions);
   }
  });
  let selectedPartitionsInfo = {
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
  var RETRY_MODES;
  !function(RETRY_MODES) {
   RETRY_MODES.STANDARD = "standard";
   RETRY_MODES.ADAPTIVE = "adaptive";
  }(RETRY_MODES || (RETRY_MODES = {}));
  const DEFAULT_MAX_ATTEMPTS = 3;
  const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
  function setFeature(context, feature, value) {
   if (!context.__aws_sdk_context) context.__aws_sdk_context = {
    features: {}
   }; else if (!context.__aws_sdk_context.features) context.__aws_sdk_context.features = {};
   context.__aws_sdk_context.features[feature] = value;
  }
  const ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
  const UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
  const UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
  const escapeUserAgent = userAgentPair => {
   const name = userAgentPair[0].split("/").map(part => part.replace(UA_NAME_ESCAPE_REGEX, "-")).join("/");
   const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, "-");
   const prefixSeparatorIndex = name.indexOf("/");
   const prefix = name.substring(0, prefixSeparatorIndex);
   let uaName = name.substring(prefixSeparatorIndex + 1);
   if ("api" === prefix) uaName = uaName.toLowerCase();
   return [ prefix, uaName, version ].filter(item => item && item.length > 0).reduce((acc, item, index) => {
    switch (index) {
    case 0:
     return item;

    case 1:
     return `${acc}/${item}`;

    default:
     return `${acc}#${item}`;
    }
   }, "");
  };
  const getUserAgentMiddlewareOptions = {
   name: "getUserAgentMiddleware",
   step: "build",
   priority: "low",
   tags: [ "SET_USER_AGENT", "USER_AGENT" ],
   override: true
  };
  const getUserAgentPlugin = config => ({
   applyToStack: clientStack => {
    clientStack.add((options => (next, context) => async args => {
     const {request} = args;
     if (!HttpRequest.isInstance(request)) return next(args);
     const {headers} = request;
     const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
     const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
     await async function(context, config, args) {
      const request = args.request;
      if ("rpc-v2-cbor" === request?.headers?.["smithy-protocol"]) setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
      if ("function" === typeof config.retryStrategy) {
       const retryStrategy = await config.retryStrategy();
       if ("string" === typeof retryStrategy.mode) switch (retryStrategy.mode) {
       case RETRY_MODES.ADAPTIVE:
        setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
        break;

       case RETRY_MODES.STANDARD:
        setFeature(context, "RETRY_MODE_STANDARD", "E");
       }
      }
      if ("function" === typeof config.accountIdEndpointMode) {
       const endpointV2 = context.endpointV2;
       if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
       switch (await (config.accountIdEndpointMode?.())) {
       case "disabled":
        setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
        break;

       case "preferred":
        setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
        break;

       case "required":
        setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
       }
      }
      const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
      if (identity?.$source) {
       const credentials = identity;
       if (credentials.accountId) setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
       for (const [key, value] of Object.entries(credentials.$source ?? {})) setFeature(context, key, value);
      }
     }(context, options, args);
     const awsContext = context;
     defaultUserAgent.push(`m/${function(features) {
      let buffer = "";
      for (const key in features) {
       const val = features[key];
       if (buffer.length + val.length + 1 <= 1024) {
        if (buffer.length) buffer += "," + val; else buffer += val;
        continue;
       }
       break;
      }
      return buffer;
     }(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
     const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
     const appId = await options.userAgentAppId();
     if (appId) defaultUserAgent.push(escapeUserAgent([ "app", `${appId}` ]));
     const prefix = (() => "")();
     const sdkUserAgentValue = (prefix ? [ prefix ] : []).concat([ ...defaultUserAgent, ...userAgent, ...customUserAgent ]).join(" ");
     const normalUAValue = [ ...defaultUserAgent.filter(section => section.startsWith("aws-sdk-")), ...customUserAgent ].join(" ");
     if ("browser" !== options.runtime) {
      if (normalUAValue) headers["x-amz-user-agent"] = headers["x-amz-user-agent"] ? `${headers["user-agent"]} ${normalUAValue}` : normalUAValue;
      headers["user-agent"] = sdkUserAgentValue;
     } else headers["x-amz-user-agent"] = sdkUserAgentValue;
     return next({
      ...args,
      request
     });
    })(config), getUserAgentMiddlewareOptions);
   }
  });
  class NoOpLogger {
   trace() {}
   debug() {}
   info() {}
   warn() {}
   error() {}
  }
  const loggerMiddlewareOptions = {
   name: "loggerMiddleware",
   tags: [ "LOGGER" ],
   step: "initialize",
   override: true
  };
  const getLoggerPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.add((() => (next, context) => async args => {
     try {
      const response = await next(args);
      const {logger} = context;
      const isNoOpLogger = logger instanceof NoOpLogger;
      if (logger && !isNoOpLogger) {
       const {clientName, commandName, dynamoDbDocumentClientOptions = {}} = context;
       const {overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog} = dynamoDbDocumentClientOptions;
       const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
       const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
       const {$metadata, ...outputWithoutMetadata} = response.output;
       logger.info?.({
        clientName,
        commandName,
        input: inputFilterSensitiveLog(args.input),
        output: outputFilterSensitiveLog(outputWithoutMetadata),
        metadata: $metadata
       });
      }
      return response;
     } catch (error) {
      const {clientName, commandName, logger, dynamoDbDocumentClientOptions = {}} = context;
      const {overrideInputFilterSensitiveLog} = dynamoDbDocumentClientOptions;
      const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
      logger?.error?.({
       clientName,
       commandName,
       input: inputFilterSensitiveLog(args.input),
       error,
       metadata: error.$metadata
      });
      throw error;
     }
    })(), loggerMiddlewareOptions);
   }
  });
  const recursionDetectionMiddlewareOptions = {
   step: "build",
   tags: [ "RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION" ],
   name: "recursionDetectionMiddleware",
   override: true,
   priority: "low"
  };
  var invoke_store = __nccwpck_require__(238);
  const getRecursionDetectionPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.add((() => next => async args => {
     const {request} = args;
     if (!HttpRequest.isInstance(request)) return next(args);
     let invokeStore;
     {
      const traceIdHeader = Object.keys(request.headers ?? {}).find(h => h.toLowerCase() === "X-Amzn-Trace-Id".toLowerCase()) ?? "X-Amzn-Trace-Id";
      if (!request.headers.hasOwnProperty(traceIdHeader)) {
       const functionName = process.env.AWS_LAMBDA_FUNCTION_NAME;
       const traceIdFromEnv = process.env._X_AMZN_TRACE_ID;
       invokeStore ??= await invoke_store.A.getInstanceAsync();
       const traceIdFromInvokeStore = invokeStore?.getXRayTraceId();
       const traceId = traceIdFromInvokeStore ?? traceIdFromEnv;
       const nonEmptyString = str => "string" === typeof str && str.length > 0;
       if (nonEmptyString(functionName) && nonEmptyString(traceId)) request.headers["X-Amzn-Trace-Id"] = traceId;
      }
     }
     {
      !function(headers) {
       for (const header of Object.keys(headers)) {
        const lower = header.toLowerCase();
        if (header !== lower && ("traceparent" === lower || "tracestate" === lower || "baggage" === lower)) {
         headers[lower] = headers[header];
         delete headers[header];
        }
       }
      }(request.headers);
      const existingTraceparent = request.headers.traceparent;
      if (!existingTraceparent) {
       const traceparent = (invokeStore ??= await invoke_store.A.getInstanceAsync())?.getTraceparent?.();
       if (traceparent) {
        request.headers.traceparent = traceparent;
        const tracestate = invokeStore?.getTracestate?.();
        if (tracestate) request.headers.tracestate = tracestate;
        const baggage = invokeStore?.getBaggage?.();
        if (baggage) request.headers.baggage = baggage;
       }
      }
     }
     return next(args);
    })(), recursionDetectionMiddlewareOptions);
   }
  });
  const SMITHY_CONTEXT_KEY = "__smithy_context";
  const getSmithyContext = context => context.__smithy_context || (context.__smithy_context = {});
  const httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
   step: "serialize",
   tags: [ "HTTP_AUTH_SCHEME" ],
   name: "httpAuthSchemeMiddleware",
   override: true,
   relation: "before",
   toMiddleware: "endpointV2Middleware"
  };
  const getHttpAuthSchemeEndpointRuleSetPlugin = (config, {httpAuthSchemeParametersProvider, identityProviderConfigProvider}) => ({
   applyToStack: clientStack => {
    clientStack.addRelativeTo(((config, mwOptions) => (next, context) => async args => {
     const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
     const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
     const resolvedOptions = ((candidateAuthOptions, authSchemePreference) => {
      if (!authSchemePreference || 0 === authSchemePreference.length) return candidateAuthOptions;
      const preferredAuthOptions = [];
      for (const preferredSchemeName of authSchemePreference) for (const candidateAuthOption of candidateAuthOptions) {
       const candidateAuthSchemeName = candidateAuthOption.schemeId.split("#")[1];
       if (candidateAuthSchemeName === preferredSchemeName) preferredAuthOptions.push(candidateAuthOption);
      }
      for (const candidateAuthOption of candidateAuthOptions) if (!preferredAuthOptions.find(({schemeId}) => schemeId === candidateAuthOption.schemeId)) preferredAuthOptions.push(candidateAuthOption);
      return preferredAuthOptions;
     })(options, authSchemePreference);
     const authSchemes = function(httpAuthSchemes) {
      const map = new Map;
      for (const scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
      return map;
     }(config.httpAuthSchemes);
     const smithyContext = getSmithyContext(context);
     const failureReasons = [];
     for (const option of resolvedOptions) {
      const scheme = authSchemes.get(option.schemeId);
      if (!scheme) {
       failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
       continue;
      }
      const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
      if (!identityProvider) {
       failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
       continue;
      }
      const {identityProperties = {}, signingProperties = {}} = option.propertiesExtractor?.(config, context) || {};
      option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
      option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
      smithyContext.selectedHttpAuthScheme = {
       httpAuthOption: option,
       identity: await identityProvider(option.identityProperties),
       signer: scheme.signer
      };
      break;
     }
     if (!smithyContext.selectedHttpAuthScheme) throw new Error(failureReasons.join("\n"));
     return next(args);
    })(config, {
     httpAuthSchemeParametersProvider,
     identityProviderConfigProvider
    }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
   }
  });
  var transport_hasOwn = __nccwpck_require__(852);
  class DefaultIdentityProviderConfig {
   authSchemes=new Map;
   constructor(config) {
    for (const key in config) {
     if (!(0, transport_hasOwn.$)(config, key)) continue;
     const value = config[key];
     if (void 0 !== value) this.authSchemes.set(key, value);
    }
   }
   getIdentityProvider(schemeId) {
    return this.authSchemes.get(schemeId);
   }
  }
  const defaultErrorHandler = signingProperties => error => {
   throw error;
  };
  const defaultSuccessHandler = (httpResponse, signingProperties) => {};
  const httpSigningMiddlewareOptions = {
   step: "finalizeRequest",
   tags: [ "HTTP_SIGNING" ],
   name: "httpSigningMiddleware",
   aliases: [ "apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware" ],
   override: true,
   relation: "after",
   toMiddleware: "retryMiddleware"
  };
  const getHttpSigningPlugin = config => ({
   applyToStack: clientStack => {
    clientStack.addRelativeTo((() => (next, context) => async args => {
     if (!HttpRequest.isInstance(args.request)) return next(args);
     const smithyContext = getSmithyContext(context);
     const scheme = smithyContext.selectedHttpAuthScheme;
     if (!scheme) throw new Error("No HttpAuthScheme was selected: unable to sign request");
     const {httpAuthOption: {signingProperties = {}}, identity, signer} = scheme;
     const output = await next({
      ...args,
      request: await signer.sign(args.request, identity, signingProperties)
     }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
     (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
     return output;
    })(), httpSigningMiddlewareOptions);
   }
  });
  const getAllAliases = (name, aliases) => {
   const _aliases = [];
   if (name) _aliases.push(name);
   if (aliases) for (const alias of aliases) _aliases.push(alias);
   return _aliases;
  };
  const getMiddlewareNameWithAliases = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
  const constructStack = () => {
   let absoluteEntries = [];
   let relativeEntries = [];
   let identifyOnResolve = false;
   const entriesNameSet = new Set;
   const cloneTo = toStack => {
    absoluteEntries.forEach(entry => {
     toStack.add(entry.middleware, {
      ...entry
     });
    });
    relativeEntries.forEach(entry => {
     toStack.addRelativeTo(entry.middleware, {
      ...entry
     });
    });
    toStack.identifyOnResolve?.(stack.identifyOnResolve());
    return toStack;
   };
   const expandRelativeMiddlewareList = from => {
    const expandedMiddlewareList = [];
    from.before.forEach(entry => {
     if (0 === entry.before.length && 0 === entry.after.length) expandedMiddlewareList.push(entry); else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
    });
    expandedMiddlewareList.push(from);
    from.after.reverse().forEach(entry => {
     if (0 === entry.before.length && 0 === entry.after.length) expandedMiddlewareList.push(entry); else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
    });
    return expandedMiddlewareList;
   };
   const getMiddlewareList = (debug = false) => {
    const normalizedAbsoluteEntries = [];
    const normalizedRelativeEntries = [];
    const normalizedEntriesNameMap = {};
    absoluteEntries.forEach(entry => {
     const normalizedEntry = {
      ...entry,
      before: [],
      after: []
     };
     for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
     normalizedAbsoluteEntries.push(normalizedEntry);
    });
    relativeEntries.forEach(entry => {
     const normalizedEntry = {
      ...entry,
      before: [],
      after: []
     };
     for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
     normalizedRelativeEntries.push(normalizedEntry);
    });
    normalizedRelativeEntries.forEach(entry => {
     if (entry.toMiddleware) {
      const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
      if (void 0 === toMiddleware) {
       if (debug) return;
       throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
      }
      if ("after" === entry.relation) toMiddleware.after.push(entry);
      if ("before" === entry.relation) toMiddleware.before.push(entry);
     }
    });
    const mainChain = (entries => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]))(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
     wholeList.push(...expandedMiddlewareList);
     return wholeList;
    }, []);
    return mainChain;
   };
   const stack = {
    add: (middleware, options = {}) => {
     const {name, override, aliases: _aliases} = options;
     const entry = {
      step: "initialize",
      priority: "normal",
      middleware,
      ...options
     };
     const aliases = getAllAliases(name, _aliases);
     if (aliases.length > 0) {
      if (aliases.some(alias => entriesNameSet.has(alias))) {
       if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
       for (const alias of aliases) {
        const toOverrideIndex = absoluteEntries.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
        if (-1 === toOverrideIndex) continue;
        const toOverride = absoluteEntries[toOverrideIndex];
        if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
        absoluteEntries.splice(toOverrideIndex, 1);
       }
      }
      for (const alias of aliases) entriesNameSet.add(alias);
     }
     absoluteEntries.push(entry);
    },
    addRelativeTo: (middleware, options) => {
     const {name, override, aliases: _aliases} = options;
     const entry = {
      middleware,
      ...options
     };
     const aliases = getAllAliases(name, _aliases);
     if (aliases.length > 0) {
      if (aliases.some(alias => entriesNameSet.has(alias))) {
       if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
       for (const alias of aliases) {
        const toOverrideIndex = relativeEntries.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
        if (-1 === toOverrideIndex) continue;
        const toOverride = relativeEntries[toOverrideIndex];
        if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
        relativeEntries.splice(toOverrideIndex, 1);
       }
      }
      for (const alias of aliases) entriesNameSet.add(alias);
     }
     relativeEntries.push(entry);
    },
    clone: () => cloneTo(constructStack()),
    use: plugin => {
     plugin.applyToStack(stack);
    },
    remove: toRemove => {
     if ("string" === typeof toRemove) return (toRemove => {
      let isRemoved = false;
      const filterCb = entry => {
       const aliases = getAllAliases(entry.name, entry.aliases);
       if (aliases.includes(toRemove)) {
        isRemoved = true;
        for (const alias of aliases) entriesNameSet.delete(alias);
        return false;
       }
       return true;
      };
      absoluteEntries = absoluteEntries.filter(filterCb);
      relativeEntries = relativeEntries.filter(filterCb);
      return isRemoved;
     })(toRemove); else return (toRemove => {
      let isRemoved = false;
      const filterCb = entry => {
       if (entry.middleware === toRemove) {
        isRemoved = true;
        for (const alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
        return false;
       }
       return true;
      };
      absoluteEntries = absoluteEntries.filter(filterCb);
      relativeEntries = relativeEntries.filter(filterCb);
      return isRemoved;
     })(toRemove);
    },
    removeByTag: toRemove => {
     let isRemoved = false;
     const filterCb = entry => {
      const {tags, name, aliases: _aliases} = entry;
      if (tags && tags.includes(toRemove)) {
       const aliases = getAllAliases(name, _aliases);
       for (const alias of aliases) entriesNameSet.delete(alias);
       isRemoved = true;
       return false;
      }
      return true;
     };
     absoluteEntries = absoluteEntries.filter(filterCb);
     relativeEntries = relativeEntries.filter(filterCb);
     return isRemoved;
    },
    concat: from => {
     const cloned = cloneTo(constructStack());
     cloned.use(from);
     cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
     return cloned;
    },
    applyToStack: cloneTo,
    identify: () => getMiddlewareList(true).map(mw => {
     const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
     return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
    }),
    identifyOnResolve(toggle) {
     if ("boolean" === typeof toggle) identifyOnResolve = toggle;
     return identifyOnResolve;
    },
    resolve: (handler, context) => {
     for (const middleware of getMiddlewareList().map(entry => entry.middleware).reverse()) handler = middleware(handler, context);
     if (identifyOnResolve) console.log(stack.identify());
     return handler;
    }
   };
   return stack;
  };
  const stepWeights = {
   initialize: 5,
   serialize: 4,
   build: 3,
   finalizeRequest: 2,
   deserialize: 1
  };
  const priorityWeights = {
   high: 3,
   normal: 2,
   low: 1
  };
  class Client {
   config;
   middlewareStack=constructStack();
   initConfig;
   handlers;
   constructor(config) {
    this.config = config;
    const {protocol, protocolSettings} = config;
    if (protocolSettings) if ("function" === typeof protocol) config.protocol = new protocol(protocolSettings);
   }
   send(command, optionsOrCb, cb) {
    const options = "function" !== typeof optionsOrCb ? optionsOrCb : void 0;
    const callback = "function" === typeof optionsOrCb ? optionsOrCb : cb;
    const useHandlerCache = void 0 === options && true === this.config.cacheMiddleware;
    let handler;
    if (useHandlerCache) {
     if (!this.handlers) this.handlers = new WeakMap;
     const handlers = this.handlers;
     if (handlers.has(command.constructor)) handler = handlers.get(command.constructor); else {
      handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
      handlers.set(command.constructor, handler);
     }
    } else {
     delete this.handlers;
     handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
    }
    if (callback) handler(command).then(result => callback(null, result.output), err => callback(err)).catch(() => {}); else return handler(command).then(result => result.output);
   }
   destroy() {
    this.config?.requestHandler?.destroy?.();
    delete this.handlers;
   }
  }
  const VALID_HOST_LABEL_REGEX = new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$");
  const isValidHostLabel = (value, allowSubDomains = false) => {
   if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
   const labels = value.split(".");
   for (const label of labels) if (!isValidHostLabel(label)) return false;
   return true;
  };
  const validRegions = new Set;
  const isFipsRegion = region => "string" === typeof region && (region.startsWith("fips-") || region.endsWith("-fips"));
  const resolveRegionConfig = input => {
   const {region, useFipsEndpoint} = input;
   if (!region) throw new Error("Region is missing");
   return Object.assign(input, {
    region: async () => {
     const providedRegion = "function" === typeof region ? await region() : region;
     const realRegion = (region => isFipsRegion(region) ? [ "fips-aws-global", "aws-fips" ].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region)(providedRegion);
     ((region, check = isValidHostLabel) => {
      if (!validRegions.has(region) && !check(region)) if ("*" === region) console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.'); else throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`); else validRegions.add(region);
     })(realRegion);
     return realRegion;
    },
    useFipsEndpoint: async () => {
     const providedRegion = "string" === typeof region ? region : await region();
     if (isFipsRegion(providedRegion)) return true;
     return "function" !== typeof useFipsEndpoint ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
    }
   });
  };
  class ProviderError extends Error {
   name="ProviderError";
   tryNextLink;
   constructor(message, options = true) {
    let logger;
    let tryNextLink = true;
    if ("boolean" === typeof options) {
     logger = void 0;
     tryNextLink = options;
    } else if (null != options && "object" === typeof options) {
     logger = options.logger;
     tryNextLink = options.tryNextLink ?? true;
    }
    super(message);
    this.tryNextLink = tryNextLink;
    Object.setPrototypeOf(this, ProviderError.prototype);
    logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
   }
   static from(error, options = true) {
    return Object.assign(new this(error.message, options), error);
   }
  }
  const memoize = (provider, isExpired, requiresRefresh) => {
   let resolved;
   let pending;
   let hasResult;
   let isConstant = false;
   const coalesceProvider = async () => {
    if (!pending) pending = provider();
    try {
     resolved = await pending;
     hasResult = true;
     isConstant = false;
    } finally {
     pending = void 0;
    }
    return resolved;
   };
   if (void 0 === isExpired) return async options => {
    if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
    return resolved;
   };
   return async options => {
    if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
    if (isConstant) return resolved;
    if (requiresRefresh && !requiresRefresh(resolved)) {
     isConstant = true;
     return resolved;
    }
    if (isExpired(resolved)) {
     await coalesceProvider();
     return resolved;
    }
    return resolved;
   };
  };
  class CredentialsProviderError extends ProviderError {
   name="CredentialsProviderError";
   constructor(message, options = true) {
    super(message, options);
    Object.setPrototypeOf(this, CredentialsProviderError.prototype);
   }
  }
  function getSelectorName(functionString) {
   try {
    const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
    constants.delete("CONFIG");
    constants.delete("CONFIG_PREFIX_SEPARATOR");
    constants.delete("ENV");
    return [ ...constants ].join(", ");
   } catch (ignored) {
    return functionString;
   }
  }
  const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
  var IniSectionType;
  !function(IniSectionType) {
   IniSectionType.PROFILE = "profile";
   IniSectionType.SSO_SESSION = "sso-session";
   IniSectionType.SERVICES = "services";
  }(IniSectionType || (IniSectionType = {}));
  const getConfigData = data => Object.entries(data).filter(([key]) => {
   const indexOfSeparator = key.indexOf(".");
   if (-1 === indexOfSeparator) return false;
   return Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
  }).reduce((acc, [key, value]) => {
   const indexOfSeparator = key.indexOf(".");
   const updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
   acc[updatedKey] = value;
   return acc;
  }, {
   ...data.default && {
    default: data.default
   }
  });
  const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
  const homeDirCache = {};
  const getHomeDir = () => {
   const {HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${external_node_path_namespaceObject.sep}`} = process.env;
   if (HOME) return HOME;
   if (USERPROFILE) return USERPROFILE;
   if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
   const homeDirCacheKey = (() => {
    if (process && process.geteuid) return `${process.geteuid()}`;
    return "DEFAULT";
   })();
   if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = (0, external_node_os_namespaceObject.homedir)();
   return homeDirCache[homeDirCacheKey];
  };
  const getConfigFilepath = () => process.env.AWS_CONFIG_FILE || (0, external_node_path_namespaceObject.join)(getHomeDir(), ".aws", "config");
  const getCredentialsFilepath = () => process.env.AWS_SHARED_CREDENTIALS_FILE || (0, 
  external_node_path_namespaceObject.join)(getHomeDir(), ".aws", "credentials");
  const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
  const profileNameBlockList = [ "__proto__", "profile __proto__" ];
  const parseIni = iniData => {
   const map = {};
   let currentSection;
   let currentSubSection;
   for (const iniLine of iniData.split(/\r?\n/)) {
    const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
    const isSection = "[" === trimmedLine[0] && "]" === trimmedLine[trimmedLine.length - 1];
    if (isSection) {
     currentSection = void 0;
     currentSubSection = void 0;
     const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
     const matches = prefixKeyRegex.exec(sectionName);
     if (matches) {
      const [, prefix, , name] = matches;
      if (Object.values(IniSectionType).includes(prefix)) currentSection = [ prefix, name ].join(".");
     } else currentSection = sectionName;
     if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
    } else if (currentSection) {
     const indexOfEqualsSign = trimmedLine.indexOf("=");
     if (![ 0, -1 ].includes(indexOfEqualsSign)) {
      const [name, value] = [ trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim() ];
      if ("" === value) currentSubSection = name; else {
       if (currentSubSection && iniLine.trimStart() === iniLine) currentSubSection = void 0;
       map[currentSection] = map[currentSection] || {};
       const key = currentSubSection ? [ currentSubSection, name ].join(".") : name;
       map[currentSection][key] = value;
      }
     }
    }
   }
   return map;
  };
  const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
  const filePromises = {};
  const fileIntercept = {};
  const readFile = (path, options) => {
   if (void 0 !== fileIntercept[path]) return fileIntercept[path];
   if (!filePromises[path] || options?.ignoreCache) filePromises[path] = (0, promises_namespaceObject.readFile)(path, "utf8");
   return filePromises[path];
  };
  const swallowError = () => ({});
  const loadConfig = ({environmentVariableSelector, configFileSelector, default: defaultValue}, configuration = {}) => {
   const {signingName, logger} = configuration;
   const envOptions = {
    signingName,
    logger
   };
   return memoize(((...providers) => async () => {
    if (0 === providers.length) throw new ProviderError("No providers in chain");
    let lastProviderError;
    for (const provider of providers) try {
     const credentials = await provider();
     return credentials;
    } catch (err) {
     lastProviderError = err;
     if (err?.tryNextLink) continue;
     throw err;
    }
    throw lastProviderError;
   })(((envVarSelector, options) => async () => {
    try {
     const config = envVarSelector(process.env, options);
     if (void 0 === config) throw new Error;
     return config;
    } catch (e) {
     throw new CredentialsProviderError(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, {
      logger: options?.logger
     });
    }
   })(environmentVariableSelector, envOptions), ((configSelector, {preferredFile = "config", ...init} = {}) => async () => {
    const profile = (init => init.profile || process.env.AWS_PROFILE || "default")(init);
    const {configFile, credentialsFile} = await (async (init = {}) => {
     const {filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath()} = init;
     const homeDir = getHomeDir();
     let resolvedFilepath = filepath;
     if (filepath.startsWith("~/")) resolvedFilepath = (0, external_node_path_namespaceObject.join)(homeDir, filepath.slice(2));
     let resolvedConfigFilepath = configFilepath;
     if (configFilepath.startsWith("~/")) resolvedConfigFilepath = (0, external_node_path_namespaceObject.join)(homeDir, configFilepath.slice(2));
     const parsedFiles = await Promise.all([ readFile(resolvedConfigFilepath, {
      ignoreCache: init.ignoreCache
     }).then(parseIni).then(getConfigData).catch(swallowError), readFile(resolvedFilepath, {
      ignoreCache: init.ignoreCache
     }).then(parseIni).catch(swallowError) ]);
     return {
      configFile: parsedFiles[0],
      credentialsFile: parsedFiles[1]
     };
    })(init);
    const profileFromCredentials = credentialsFile[profile] || {};
    const profileFromConfig = configFile[profile] || {};
    const mergedProfile = "config" === preferredFile ? {
     ...profileFromCredentials,
     ...profileFromConfig
    } : {
     ...profileFromConfig,
     ...profileFromCredentials
    };
    try {
     const cfgFile = "config" === preferredFile ? configFile : credentialsFile;
     const configValue = configSelector(mergedProfile, cfgFile);
     if (void 0 === configValue) throw new Error;
     return configValue;
    } catch (e) {
     throw new CredentialsProviderError(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, {
      logger: init.logger
     });
    }
   })(configFileSelector, configuration), (defaultValue => (func => "function" === typeof func)(defaultValue) ? async () => await defaultValue() : (staticValue => () => Promise.resolve(staticValue))(defaultValue))(defaultValue)));
  };
  const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
  const CONFIG_ENDPOINT_URL = "endpoint_url";
  const booleanSelector = (obj, key, type) => {
   if (!(key in obj)) return;
   if ("true" === obj[key]) return true;
   if ("false" === obj[key]) return false;
   throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
  };
  var SelectorType;
  !function(SelectorType) {
   SelectorType.ENV = "env";
   SelectorType.CONFIG = "shared config entry";
  }(SelectorType || (SelectorType = {}));
  const ignoreConfiguredEndpointUrlsConfigSelectors = {
   environmentVariableSelector: env => booleanSelector(env, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", SelectorType.ENV),
   configFileSelector: profile => booleanSelector(profile, "ignore_configured_endpoint_urls", SelectorType.CONFIG),
   default: false
  };
  const getEndpointFromConfig = async serviceId => {
   const ignore = await loadConfig(ignoreConfiguredEndpointUrlsConfigSelectors)();
   if (ignore) return;
   return loadConfig((serviceId => ({
    environmentVariableSelector: env => {
     const serviceSuffixParts = serviceId.split(" ").map(w => w.toUpperCase());
     const serviceEndpointUrl = env[[ ENV_ENDPOINT_URL, ...serviceSuffixParts ].join("_")];
     if (serviceEndpointUrl) return serviceEndpointUrl;
     const endpointUrl = env[ENV_ENDPOINT_URL];
     if (endpointUrl) return endpointUrl;
     return;
    },
    configFileSelector: (profile, config) => {
     if (profile.services) {
      const servicesSectionKey = [ "services", profile.services ].join(".");
      if (!config || !config[servicesSectionKey]) throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
      const servicesSection = config[servicesSectionKey];
      const servicePrefixParts = serviceId.split(" ").map(w => w.toLowerCase());
      const endpointUrl = servicesSection[[ servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL ].join(".")];
      if (endpointUrl) return endpointUrl;
     }
     const endpointUrl = profile[CONFIG_ENDPOINT_URL];
     if (endpointUrl) return endpointUrl;
     return;
    },
    default: void 0
   }))(serviceId ?? ""))();
  };
  const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
  const IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
  const DOTS_PATTERN = /\.\./;
  const createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
   const configProvider = async () => {
    let configValue;
    if (isClientContextParam) {
     const clientContextParams = config.clientContextParams;
     const nestedValue = clientContextParams?.[configKey];
     configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
    } else configValue = config[configKey] ?? config[canonicalEndpointParamKey];
    if ("function" === typeof configValue) return configValue();
    return configValue;
   };
   if ("credentialScope" === configKey || "CredentialScope" === canonicalEndpointParamKey) return async () => {
    const credentials = "function" === typeof config.credentials ? await config.credentials() : config.credentials;
    const configValue = credentials?.credentialScope ?? credentials?.CredentialScope;
    return configValue;
   };
   if ("accountId" === configKey || "AccountId" === canonicalEndpointParamKey) return async () => {
    const credentials = "function" === typeof config.credentials ? await config.credentials() : config.credentials;
    const configValue = credentials?.accountId ?? credentials?.AccountId;
    return configValue;
   };
   if ("endpoint" === configKey || "endpoint" === canonicalEndpointParamKey) return async () => {
    if (false === config.isCustomEndpoint) return;
    const endpoint = await configProvider();
    if (endpoint && "object" === typeof endpoint) {
     if ("url" in endpoint) return endpoint.url.href;
     if ("hostname" in endpoint) {
      const {protocol, hostname, port, path} = endpoint;
      return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
     }
    }
    return endpoint;
   };
   return configProvider;
  };
  const parseUrl = url => {
   if ("string" === typeof url) return parseUrl(new URL(url));
   const {hostname, pathname, port, protocol, search} = url;
   let query;
   if (search) query = function(querystring) {
    const query = {};
    querystring = querystring.replace(/^\?/, "");
    if (querystring) for (const pair of querystring.split("&")) {
     let [key, value = null] = pair.split("=");
     key = decodeURIComponent(key);
     if (value) value = decodeURIComponent(value);
     if (!(key in query)) query[key] = value; else if (Array.isArray(query[key])) query[key].push(value); else query[key] = [ query[key], value ];
    }
    return query;
   }(search);
   return {
    hostname,
    port: port ? parseInt(port) : void 0,
    protocol,
    path: pathname,
    query
   };
  };
  const toEndpointV1 = endpoint => {
   if ("object" === typeof endpoint) {
    if ("url" in endpoint) {
     const v1Endpoint = parseUrl(endpoint.url);
     if (endpoint.headers) {
      v1Endpoint.headers = {};
      for (const name in endpoint.headers) {
       if (!(0, transport_hasOwn.$)(endpoint.headers, name)) continue;
       v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
      }
     }
     return v1Endpoint;
    }
    return endpoint;
   }
   return parseUrl(endpoint);
  };
  function bindGetEndpointFromInstructions(getEndpointFromConfig) {
   return async (commandInput, instructionsSupplier, clientConfig, context) => {
    if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
     let endpointFromConfig;
     if (clientConfig.serviceConfiguredEndpoint) endpointFromConfig = await clientConfig.serviceConfiguredEndpoint(); else endpointFromConfig = await getEndpointFromConfig(clientConfig.serviceId);
     if (endpointFromConfig) {
      clientConfig.endpoint = () => Promise.resolve(toEndpointV1(endpointFromConfig));
      clientConfig.isCustomEndpoint = true;
      context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
     }
    }
    const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
    if ("function" !== typeof clientConfig.endpointProvider) throw new Error("config.endpointProvider is not set.");
    const endpoint = clientConfig.endpointProvider(endpointParams, context);
    if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
     const customEndpoint = await clientConfig.endpoint();
     if (customEndpoint?.headers) {
      endpoint.headers ??= {};
      for (const [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [ value ];
     }
    }
    return endpoint;
   };
  }
  const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
   const endpointParams = {};
   const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
   for (const [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
   case "staticContextParams":
    endpointParams[name] = instruction.value;
    break;

   case "contextParams":
    endpointParams[name] = commandInput[instruction.name];
    break;

   case "clientContextParams":
   case "builtInParams":
    endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, "builtInParams" !== instruction.type)();
    break;

   case "operationContextParams":
    endpointParams[name] = instruction.get(commandInput);
    break;

   default:
    throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
   }
   if (0 === Object.keys(instructions).length) Object.assign(endpointParams, clientConfig);
   if ("s3" === String(clientConfig.serviceId).toLowerCase()) await (async endpointParams => {
    const bucket = endpointParams?.Bucket || "";
    if ("string" === typeof endpointParams.Bucket) endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
    if ((bucketName => {
     const [arn, partition, service, , , bucket] = bucketName.split(":");
     const isArn = "arn" === arn && bucketName.split(":").length >= 6;
     const isValidArn = Boolean(isArn && partition && service && bucket);
     if (isArn && !isValidArn) throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
     return isValidArn;
    })(bucket)) {
     if (true === endpointParams.ForcePathStyle) throw new Error("Path-style addressing cannot be used with ARN buckets");
    } else if (!(bucketName => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName))(bucket) || -1 !== bucket.indexOf(".") && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) endpointParams.ForcePathStyle = true;
    if (endpointParams.DisableMultiRegionAccessPoints) {
     endpointParams.disableMultiRegionAccessPoints = true;
     endpointParams.DisableMRAP = true;
    }
    return endpointParams;
   })(endpointParams);
   return endpointParams;
  };
  function bindEndpointMiddleware(getEndpointFromConfig) {
   const getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
   return ({config, instructions}) => (next, context) => async args => {
    if (config.isCustomEndpoint) !function(context) {
     if (!context.__smithy_context) context.__smithy_context = {
      features: {}
     }; else if (!context.__smithy_context.features) context.__smithy_context.features = {};
     context.__smithy_context.features.ENDPOINT_OVERRIDE = "N";
    }(context);
    const endpoint = await getEndpointFromInstructions(args.input, {
     getEndpointParameterInstructions: () => instructions
    }, {
     ...config
    }, context);
    context.endpointV2 = endpoint;
    context.authSchemes = endpoint.properties?.authSchemes;
    const authScheme = context.authSchemes?.[0];
    if (authScheme) {
     context.signing_region = authScheme.signingRegion;
     context.signing_service = authScheme.signingName;
     const smithyContext = getSmithyContext(context);
     const httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
     if (httpAuthOption) httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
      signing_region: authScheme.signingRegion,
      signingRegion: authScheme.signingRegion,
      signing_service: authScheme.signingName,
      signingName: authScheme.signingName,
      signingRegionSet: authScheme.signingRegionSet
     }, authScheme.properties);
    }
    return next({
     ...args
    });
   };
  }
  const endpointMiddlewareOptions = {
   step: "serialize",
   tags: [ "ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT" ],
   name: "endpointV2Middleware",
   override: true,
   relation: "before",
   toMiddleware: "serializerMiddleware"
  };
  const normalizeProvider_normalizeProvider = input => {
   if ("function" === typeof input) return input;
   const promisified = Promise.resolve(input);
   return () => promisified;
  };
  bindGetEndpointFromInstructions(getEndpointFromConfig);
  const resolveEndpointConfig = function(getEndpointFromConfig) {
   return input => {
    const tls = input.tls ?? true;
    const {endpoint, useDualstackEndpoint, useFipsEndpoint} = input;
    const customEndpointProvider = null != endpoint ? async () => toEndpointV1(await normalizeProvider_normalizeProvider(endpoint)()) : void 0;
    const isCustomEndpoint = !!endpoint;
    const resolvedConfig = Object.assign(input, {
     endpoint: customEndpointProvider,
     tls,
     isCustomEndpoint,
     useDualstackEndpoint: normalizeProvider_normalizeProvider(useDualstackEndpoint ?? false),
     useFipsEndpoint: normalizeProvider_normalizeProvider(useFipsEndpoint ?? false),
     ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
    });
    let configuredEndpointPromise;
    resolvedConfig.serviceConfiguredEndpoint = async () => {
     if (input.serviceId && !configuredEndpointPromise) configuredEndpointPromise = getEndpointFromConfig(input.serviceId);
     return configuredEndpointPromise;
    };
    return resolvedConfig;
   };
  }(getEndpointFromConfig);
  bindEndpointMiddleware(getEndpointFromConfig);
  const getEndpointPlugin = function(getEndpointFromConfig) {
   const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
   return (config, instructions) => ({
    applyToStack: clientStack => {
     clientStack.addRelativeTo(endpointMiddleware({
      config,
      instructions
     }), endpointMiddlewareOptions);
    }
   });
  }(getEndpointFromConfig);
  const CONTENT_LENGTH_HEADER = "content-length";
  const contentLengthMiddlewareOptions = {
   step: "build",
   tags: [ "SET_CONTENT_LENGTH", "CONTENT_LENGTH" ],
   name: "contentLengthMiddleware",
   override: true
  };
  const getContentLengthPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.add(function(bodyLengthChecker) {
     return next => async args => {
      const request = args.request;
      if (HttpRequest.isInstance(request)) {
       const {body, headers} = request;
       if (body && -1 === Object.keys(headers).map(str => str.toLowerCase()).indexOf("content-length")) try {
        const length = bodyLengthChecker(body);
        if (null != length) request.headers = {
         ...request.headers,
         [CONTENT_LENGTH_HEADER]: String(length)
        };
       } catch (ignored) {}
      }
      return next({
       ...args,
       request
      });
     };
    }(options.bodyLengthChecker), contentLengthMiddlewareOptions);
   }
  });
  const THROTTLING_ERROR_CODES = [ "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException" ];
  const TRANSIENT_ERROR_CODES = [ "TimeoutError", "RequestTimeout", "RequestTimeoutException" ];
  const TRANSIENT_ERROR_STATUS_CODES = [ 500, 502, 503, 504 ];
  const NODEJS_TIMEOUT_ERROR_CODES = [ "ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT" ];
  const NODEJS_NETWORK_ERROR_CODES = [ "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN" ];
  const isThrottlingError = error => 429 === error.$metadata?.httpStatusCode || THROTTLING_ERROR_CODES.includes(error.name) || true == error.$retryable?.throttling;
  const isTransientError = (error, depth = 0) => "AbortError" !== error?.name && ((error => void 0 !== error?.$retryable)(error) || (error => error.$metadata?.clockSkewCorrected)(error) || "InvalidSignatureException" === error.name && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || (error => {
   const errorMessages = new Set([ "Failed to fetch", "NetworkError when attempting to fetch resource", "The Internet connection appears to be offline", "Load failed", "Network request failed" ]);
   const isValid = error && error instanceof TypeError;
   if (!isValid) return false;
   return errorMessages.has(error.message);
  })(error) || function(error) {
   return "ERR_HTTP2_STREAM_ERROR" === error.code && error.message.includes("NGHTTP2_REFUSED_STREAM");
  }(error) || void 0 !== error.cause && depth <= 10 && isTransientError(error.cause, depth + 1));
  class DefaultRateLimiter {
   static setTimeoutFn=(fn, delay) => setTimeout(fn, delay);
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
    let calculatedRate;
    this.updateMeasuredRate();
    const retryErrorInfo = response;
    const isThrottling = "THROTTLING" === retryErrorInfo?.errorType || isThrottlingError(retryErrorInfo?.error ?? response);
    if (isThrottling) {
     const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
     this.lastMaxRate = rateToUse;
     this.calculateTimeWindow();
     this.lastThrottleTime = this.getCurrentTimeInSeconds();
     calculatedRate = this.cubicThrottle(rateToUse);
     this.enableTokenBucket();
    } else {
     this.calculateTimeWindow();
     calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
    }
    const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
    this.updateTokenBucketRate(newRate);
   }
   getCurrentTimeInSeconds() {
    return Date.now() / 1e3;
   }
   async acquireTokenBucket(amount) {
    if (!this.enabled) return;
    this.refillTokenBucket();
    for (;amount > this.availableTokens; ) {
     const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
     await new Promise(resolve => DefaultRateLimiter.setTimeoutFn(resolve, delay));
     this.refillTokenBucket();
    }
    this.availableTokens = this.availableTokens - amount;
   }
   refillTokenBucket() {
    const timestamp = this.getCurrentTimeInSeconds();
    if (!this.lastTimestamp) {
     this.lastTimestamp = timestamp;
     return;
    }
    const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
    this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
    this.lastTimestamp = timestamp;
   }
   calculateTimeWindow() {
    this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
   }
   cubicThrottle(rateToUse) {
    return this.getPrecise(rateToUse * this.beta);
   }
   cubicSuccess(timestamp) {
    return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
   }
   enableTokenBucket() {
    this.enabled = true;
   }
   updateTokenBucketRate(newRate) {
    this.refillTokenBucket();
    this.fillRate = Math.max(newRate, this.minFillRate);
    this.maxCapacity = Math.max(newRate, this.minCapacity);
    this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
   }
   updateMeasuredRate() {
    const t = this.getCurrentTimeInSeconds();
    const timeBucket = Math.floor(2 * t) / 2;
    this.requestCount++;
    if (timeBucket > this.lastTxRateBucket) {
     const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
     this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
     this.requestCount = 0;
     this.lastTxRateBucket = timeBucket;
    }
   }
   getPrecise(num) {
    return parseFloat(num.toFixed(8));
   }
  }
  class Retry {
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
  class DefaultRetryBackoffStrategy {
   x=Retry.delay();
   computeNextBackoffDelay(i) {
    const b = Math.random();
    const t_i = b * Math.min(this.x * 2 ** i, 2e4);
    return Math.floor(t_i);
   }
   setDelayBase(delay) {
    this.x = delay;
   }
  }
  class DefaultRetryToken {
   delay;
   count;
   cost;
   longPoll;
   $retryLog={
    acquisitionDelay: 0
   };
   constructor(delay, count, cost, longPoll) {
    this.delay = delay;
    this.count = count;
    this.cost = cost;
    this.longPoll = longPoll;
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
  class StandardRetryStrategy {
   mode=RETRY_MODES.STANDARD;
   retryBackoffStrategy;
   capacity=500;
   maxAttemptsProvider;
   baseDelay;
   constructor(arg1) {
    if ("number" === typeof arg1) this.maxAttemptsProvider = async () => arg1; else if ("function" === typeof arg1) this.maxAttemptsProvider = arg1; else if (arg1 && "object" === typeof arg1) {
     this.maxAttemptsProvider = async () => arg1.maxAttempts;
     this.baseDelay = arg1.baseDelay;
     this.retryBackoffStrategy = arg1.backoff;
    }
    this.maxAttemptsProvider ??= async () => DEFAULT_MAX_ATTEMPTS;
    this.baseDelay ??= Retry.delay();
    this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy;
   }
   async acquireInitialRetryToken(retryTokenScope) {
    return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
   }
   async refreshRetryTokenForRetry(token, errorInfo) {
    const maxAttempts = await this.getMaxAttempts();
    const retryCode = this.retryCode(token, errorInfo, maxAttempts);
    const shouldRetry = 0 === retryCode;
    const isLongPoll = token.isLongPoll?.();
    if (shouldRetry || isLongPoll) {
     const errorType = errorInfo.errorType;
     this.retryBackoffStrategy.setDelayBase("THROTTLING" === errorType ? Retry.throttlingDelay() : this.baseDelay);
     const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
     let retryDelay = delayFromErrorType;
     if (errorInfo.retryAfterHint instanceof Date) retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3));
     if (!shouldRetry) {
      const longPollBackoff = 3 === retryCode && isLongPoll ? retryDelay : 0;
      if (longPollBackoff > 0) await new Promise(r => setTimeout(r, longPollBackoff));
     } else {
      const capacityCost = this.getCapacityCost(errorType);
      this.capacity -= capacityCost;
      const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
      await new Promise(r => setTimeout(r, retryDelay));
      nextToken.$retryLog.acquisitionDelay = retryDelay;
      return nextToken;
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
    } catch (ignored) {
     console.warn(`Max attempts provider could not resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`);
     return DEFAULT_MAX_ATTEMPTS;
    }
   }
   retryCode(tokenToRenew, errorInfo, maxAttempts) {
    const attempts = tokenToRenew.getRetryCount() + 1;
    const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : 1;
    const attemptStatus = attempts < maxAttempts ? 0 : 2;
    const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : 3;
    return retryableStatus || attemptStatus || capacityStatus;
   }
   getCapacityCost(errorType) {
    return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
   }
   isRetryableError(errorType) {
    return "THROTTLING" === errorType || "TRANSIENT" === errorType;
   }
  }
  class AdaptiveRetryStrategy {
   mode=RETRY_MODES.ADAPTIVE;
   rateLimiter;
   standardRetryStrategy;
   constructor(maxAttemptsProvider, options) {
    const {rateLimiter} = options ?? {};
    this.rateLimiter = rateLimiter ?? new DefaultRateLimiter;
    this.standardRetryStrategy = options ? new StandardRetryStrategy({
     maxAttempts: "number" === typeof maxAttemptsProvider ? maxAttemptsProvider : 3,
     ...options
    }) : new StandardRetryStrategy(maxAttemptsProvider);
   }
   async acquireInitialRetryToken(retryTokenScope) {
    const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
    await this.rateLimiter.getSendToken();
    return token;
   }
   async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
    this.rateLimiter.updateClientSendingRate(errorInfo);
    const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
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
  const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
   environmentVariableSelector: env => {
    const value = env.AWS_MAX_ATTEMPTS;
    if (!value) return;
    const maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt)) throw new Error(`Environment variable AWS_MAX_ATTEMPTS mast be a number, got "${value}"`);
    return maxAttempt;
   },
   configFileSelector: profile => {
    const value = profile.max_attempts;
    if (!value) return;
    const maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt)) throw new Error(`Shared config file entry max_attempts mast be a number, got "${value}"`);
    return maxAttempt;
   },
   default: DEFAULT_MAX_ATTEMPTS
  };
  const resolveRetryConfig = (input, defaults) => {
   const {retryStrategy, retryMode} = input;
   const {defaultMaxAttempts = DEFAULT_MAX_ATTEMPTS, defaultBaseDelay = Retry.delay()} = defaults ?? {};
   const maxAttemptsProvider = normalizeProvider_normalizeProvider(input.maxAttempts ?? defaultMaxAttempts);
   let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
   return Object.assign(input, {
    maxAttempts: maxAttemptsProvider,
    retryStrategy: () => controller ??= (async () => {
     const maxAttempts = await maxAttemptsProvider();
     const adaptive = await normalizeProvider_normalizeProvider(retryMode)() === RETRY_MODES.ADAPTIVE;
     if (adaptive) return new AdaptiveRetryStrategy(maxAttemptsProvider, {
      maxAttempts,
      baseDelay: defaultBaseDelay
     });
     return new StandardRetryStrategy({
      maxAttempts,
      baseDelay: defaultBaseDelay
     });
    })()
   });
  };
  const NODE_RETRY_MODE_CONFIG_OPTIONS = {
   environmentVariableSelector: env => env.AWS_RETRY_MODE,
   configFileSelector: profile => profile.retry_mode,
   default: DEFAULT_RETRY_MODE
  };
  var external_node_stream_ = __nccwpck_require__(75);
  const isStreamingPayload = request => request?.body instanceof external_node_stream_.Readable || "undefined" !== typeof ReadableStream && request?.body instanceof ReadableStream;
  const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
  var buffer_from = __nccwpck_require__(382);
  const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
  const fromBase64 = input => {
   if (3 * input.length % 4 !== 0) throw new TypeError("Incorrect padding on base64 string.");
   if (!BASE64_REGEX.exec(input)) throw new TypeError("Invalid base64 string.");
   const buffer = (0, buffer_from.s)(input, "base64");
   return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  };
  var fromUtf8 = __nccwpck_require__(574);
  const toBase64 = _input => {
   let input;
   if ("string" === typeof _input) input = (0, fromUtf8.a)(_input); else input = _input;
   if ("object" !== typeof input || "number" !== typeof input.byteOffset || "number" !== typeof input.byteLength) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
   return (0, buffer_from.Q)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
  };
  var toUtf8 = __nccwpck_require__(787);
  const decimalToHex = Array.from({
   length: 256
  }, (_, i) => i.toString(16).padStart(2, "0"));
  class Uint8ArrayBlobAdapter extends(function(toUtf8, fromUtf8, toBase64, fromBase64) {
   return class Uint8ArrayBlobAdapter extends Uint8Array {
    static fromString(source, encoding = "utf-8") {
     if ("string" === typeof source) {
      if ("base64" === encoding) return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
      return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
     }
     throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(source) {
     Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
     return source;
    }
    transformToString(encoding = "utf-8") {
     if ("base64" === encoding) return toBase64(this);
     return toUtf8(this);
    }
   };
  }(toUtf8.P, fromUtf8.a, toBase64, fromBase64)){}
  const _getRandomValues = external_node_crypto_namespaceObject.getRandomValues;
  const v4 = function(getRandomValues) {
   if ("undefined" !== typeof crypto && "function" === typeof crypto.randomUUID) return () => crypto.randomUUID();
   return () => {
    const rnds = new Uint8Array(16);
    getRandomValues(rnds);
    rnds[6] = 15 & rnds[6] | 64;
    rnds[8] = 63 & rnds[8] | 128;
    return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
   };
  }(_getRandomValues);
  const generateIdempotencyToken = v4;
  const race = (promise, signal) => {
   if (!signal) return promise;
   let cleanup = () => {};
   const aborted = new Promise((_, reject) => {
    const handler = () => reject(createAbortError());
    if (signal.aborted) handler(); else if ("function" === typeof signal.addEventListener) {
     signal.addEventListener("abort", handler, {
      once: true
     });
     cleanup = () => signal.removeEventListener("abort", handler);
    } else signal.onabort = handler;
   });
   return Promise.race([ promise, aborted ]).finally(cleanup);
  };
  const createAbortError = () => Object.assign(new Error("Request aborted"), {
   name: "AbortError"
  });
  const isAbortError = error => "object" === typeof error && null !== error && "name" in error && "AbortError" === error.name;
  class HttpResponse {
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
    const resp = response;
    return "number" === typeof resp.statusCode && "object" === typeof resp.headers;
   }
  }
  const expectNumber = value => {
   if (null === value || void 0 === value) return;
   if ("string" === typeof value) {
    const parsed = parseFloat(value);
    if (!Number.isNaN(parsed)) {
     if (String(parsed) !== String(value)) logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
     return parsed;
    }
   }
   if ("number" === typeof value) return value;
   throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
  };
  const MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
  const expectFloat32 = value => {
   const expected = expectNumber(value);
   if (void 0 !== expected && !Number.isNaN(expected) && expected !== 1 / 0 && expected !== -1 / 0) if (Math.abs(expected) > MAX_FLOAT) throw new TypeError(`Expected 32-bit float, got ${value}`);
   return expected;
  };
  const expectShort = value => expectSizedInt(value, 16);
  const expectByte = value => expectSizedInt(value, 8);
  const expectSizedInt = (value, size) => {
   const expected = (value => {
    if (null === value || void 0 === value) return;
    if (Number.isInteger(value) && !Number.isNaN(value)) return value;
    throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
   })(value);
   if (void 0 !== expected && castInt(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
   return expected;
  };
  const castInt = (value, size) => {
   switch (size) {
   case 32:
    return Int32Array.of(value)[0];

   case 16:
    return Int16Array.of(value)[0];

   case 8:
    return Int8Array.of(value)[0];
   }
  };
  const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
  const parseNumber = value => {
   const matches = value.match(NUMBER_REGEX);
   if (null === matches || matches[0].length !== value.length) throw new TypeError("Expected real number, got implicit NaN");
   return parseFloat(value);
  };
  const parse_utils_strictParseShort = value => {
   if ("string" === typeof value) return expectShort(parseNumber(value));
   return expectShort(value);
  };
  const stackTraceWarning = message => String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter(s => !s.includes("stackTraceWarning")).join("\n");
  const logger = {
   warn: console.warn
  };
  const DAYS = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ];
  const MONTHS = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  function dateToUtcString(date) {
   const year = date.getUTCFullYear();
   const month = date.getUTCMonth();
   const dayOfWeek = date.getUTCDay();
   const dayOfMonthInt = date.getUTCDate();
   const hoursInt = date.getUTCHours();
   const minutesInt = date.getUTCMinutes();
   const secondsInt = date.getUTCSeconds();
   const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
   const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
   const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
   const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
   return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
  }
  const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
  const IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
  const RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
  const ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
  const parseRfc7231DateTime = value => {
   if (null === value || void 0 === value) return;
   if ("string" !== typeof value) throw new TypeError("RFC-7231 date-times must be expressed as strings");
   let match = IMF_FIXDATE.exec(value);
   if (match) {
    const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return buildDate(parse_utils_strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
     hours,
     minutes,
     seconds,
     fractionalMilliseconds
    });
   }
   match = RFC_850_DATE.exec(value);
   if (match) {
    const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
     hours,
     minutes,
     seconds,
     fractionalMilliseconds
    }));
   }
   match = ASC_TIME.exec(value);
   if (match) {
    const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
    return buildDate(parse_utils_strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
     hours,
     minutes,
     seconds,
     fractionalMilliseconds
    });
   }
   throw new TypeError("Invalid RFC-7231 date-time value");
  };
  const buildDate = (year, month, day, time) => {
   const adjustedMonth = month - 1;
   validateDayOfMonth(year, adjustedMonth, day);
   return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
  };
  const parseTwoDigitYear = value => {
   const thisYear = (new Date).getUTCFullYear();
   const valueInThisCentury = 100 * Math.floor(thisYear / 100) + parse_utils_strictParseShort(stripLeadingZeroes(value));
   if (valueInThisCentury < thisYear) return valueInThisCentury + 100;
   return valueInThisCentury;
  };
  const adjustRfc850Year = input => {
   if (input.getTime() - (new Date).getTime() > 15768e8) return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
   return input;
  };
  const parseMonthByShortName = value => {
   const monthIdx = MONTHS.indexOf(value);
   if (monthIdx < 0) throw new TypeError(`Invalid month: ${value}`);
   return monthIdx + 1;
  };
  const DAYS_IN_MONTH = [ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ];
  const validateDayOfMonth = (year, month, day) => {
   let maxDays = DAYS_IN_MONTH[month];
   if (1 === month && isLeapYear(year)) maxDays = 29;
   if (day > maxDays) throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
  };
  const isLeapYear = year => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const parseDateValue = (value, type, lower, upper) => {
   const dateVal = (value => {
    if ("string" === typeof value) return expectByte(parseNumber(value));
    return expectByte(value);
   })(stripLeadingZeroes(value));
   if (dateVal < lower || dateVal > upper) throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
   return dateVal;
  };
  const parseMilliseconds = value => {
   if (null === value || void 0 === value) return 0;
   return 1e3 * (value => {
    if ("string" == typeof value) return expectFloat32(parseNumber(value));
    return expectFloat32(value);
   })("0." + value);
  };
  const stripLeadingZeroes = value => {
   let idx = 0;
   for (;idx < value.length - 1 && "0" === value.charAt(idx); ) idx++;
   if (0 === idx) return value;
   return value.slice(idx);
  };
  const asSdkError = error => {
   if (error instanceof Error) return error;
   if (error instanceof Object) return Object.assign(new Error, error);
   if ("string" === typeof error) return new Error(error);
   return new Error(`AWS SDK error wrapper for ${error}`);
  };
  function bindRetryMiddleware(isStreamingPayload) {
   return options => (next, context) => async args => {
    let retryStrategy = await options.retryStrategy();
    const maxAttempts = await options.maxAttempts();
    const abortSignal = context.__smithy_context?.abortSignal;
    if (isRetryStrategyV2(retryStrategy)) {
     const retryTokenScope = (context.partition_id ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
     let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
     let lastError = new Error;
     let attempts = 0;
     let totalRetryDelay = 0;
     const {request} = args;
     const isRequest = HttpRequest.isInstance(request);
     if (isRequest) request.headers["amz-sdk-invocation-id"] = v4();
     for (;;) try {
      if (isRequest) request.headers["amz-sdk-request"] = `attempt=${attempts + 1}; max=${maxAttempts}`;
      const {response, output} = await next(args);
      retryStrategy.recordSuccess(retryToken);
      output.$metadata.attempts = attempts + 1;
      output.$metadata.totalRetryDelay = totalRetryDelay;
      return {
       response,
       output
      };
     } catch (e) {
      const retryErrorInfo = getRetryErrorInfo(e, options.logger);
      lastError = asSdkError(e);
      if (isRequest && isStreamingPayload(request)) {
       (context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
       throw lastError;
      }
      try {
       retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
      } catch (refreshError) {
       if (abortSignal?.aborted && isAbortError(refreshError)) throw refreshError;
       if (!lastError.$metadata) lastError.$metadata = {};
       lastError.$metadata.attempts = attempts + 1;
       lastError.$metadata.totalRetryDelay = totalRetryDelay;
       throw lastError;
      }
      attempts = retryToken.getRetryCount();
      const delay = retryToken.getRetryDelay();
      totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
      if (delay > 0) await race(new Promise(resolve => setTimeout(resolve, delay)), abortSignal);
     }
    } else {
     if (retryStrategy?.mode) context.userAgent = [ ...context.userAgent || [], [ "cfg/retry-mode", retryStrategy.mode ] ];
     return retryStrategy.retry(next, args);
    }
   };
  }
  const isRetryStrategyV2 = retryStrategy => "undefined" !== typeof retryStrategy.acquireInitialRetryToken && "undefined" !== typeof retryStrategy.refreshRetryTokenForRetry && "undefined" !== typeof retryStrategy.recordSuccess;
  const getRetryErrorInfo = (error, logger) => {
   const errorInfo = {
    error,
    errorType: getRetryErrorType(error)
   };
   const retryAfterHint = function(response, logger) {
    if (!HttpResponse.isInstance(response)) return;
    for (const header in response.headers) {
     if (!(0, transport_hasOwn.$)(response.headers, header)) continue;
     const h = header.toLowerCase();
     if ("retry-after" === h) {
      const retryAfter = response.headers[header];
      let retryAfterSeconds = NaN;
      if (retryAfter.endsWith("GMT")) try {
       const date = parseRfc7231DateTime(retryAfter);
       retryAfterSeconds = (date.getTime() - Date.now()) / 1e3;
      } catch (e) {
       logger?.trace?.("Failed to parse retry-after header");
       logger?.trace?.(e);
      } else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]); else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter); else if (Date.parse(retryAfter) >= Date.now()) retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3;
      if (isNaN(retryAfterSeconds)) return;
      return new Date(Date.now() + 1e3 * retryAfterSeconds);
     } else if ("x-amz-retry-after" === h) {
      const v = response.headers[header];
      const backoffMilliseconds = Number(v);
      if (isNaN(backoffMilliseconds)) {
       logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
       return;
      }
      return new Date(Date.now() + backoffMilliseconds);
     }
    }
   }(error.$response, logger);
   if (retryAfterHint) errorInfo.retryAfterHint = retryAfterHint;
   return errorInfo;
  };
  const getRetryErrorType = error => {
   if (isThrottlingError(error)) return "THROTTLING";
   if (isTransientError(error)) return "TRANSIENT";
   if ((error => {
    if (void 0 !== error.$metadata?.httpStatusCode) {
     const statusCode = error.$metadata.httpStatusCode;
     if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return true;
     return false;
    }
    return false;
   })(error)) return "SERVER_ERROR";
   return "CLIENT_ERROR";
  };
  const retryMiddlewareOptions = {
   name: "retryMiddleware",
   tags: [ "RETRY" ],
   step: "finalizeRequest",
   priority: "high",
   override: true
  };
  bindRetryMiddleware(isStreamingPayload);
  const getRetryPlugin = function(isStreamingPayload) {
   const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
   return options => ({
    applyToStack: clientStack => {
     clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
    }
   });
  }(isStreamingPayload);
  const operation = (namespace, name, traits, input, output) => ({
   name,
   namespace,
   traits,
   input,
   output
  });
  const findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [ void 0, void 0 ])[1];
  const deserializerMiddlewareOption = {
   name: "deserializerMiddleware",
   step: "deserialize",
   tags: [ "DESERIALIZER" ],
   override: true
  };
  const getSchemaSerdePlugin_serializerMiddlewareOption = {
   name: "serializerMiddleware",
   step: "serialize",
   tags: [ "SERIALIZER" ],
   override: true
  };
  function getSchemaSerdePlugin(config) {
   return {
    applyToStack: commandStack => {
     commandStack.add((config => (next, context) => async args => {
      const {operationSchema} = getSmithyContext(context);
      const [, ns, n, t, i, o] = operationSchema ?? [];
      const endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint;
      const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
       ...config,
       ...context,
       endpoint
      });
      return next({
       ...args,
       request
      });
     })(config), getSchemaSerdePlugin_serializerMiddlewareOption);
     commandStack.add((config => (next, context) => async args => {
      const {response} = await next(args);
      const {operationSchema} = getSmithyContext(context);
      const [, ns, n, t, i, o] = operationSchema ?? [];
      try {
       const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
        ...config,
        ...context
       }, response);
       return {
        response,
        output: parsed
       };
      } catch (error) {
       Object.defineProperty(error, "$response", {
        value: response,
        enumerable: false,
        writable: false,
        configurable: false
       });
       if (!("$metadata" in error)) {
        const hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
        try {
         error.message += "\n  " + hint;
        } catch (ignored) {
         if (!context.logger || "NoOpLogger" === context.logger?.constructor?.name) console.warn(hint); else context.logger?.warn?.(hint);
        }
        if ("undefined" !== typeof error.$responseBodyText) if (error.$response) error.$response.body = error.$responseBodyText;
        try {
         if (HttpResponse.isInstance(response)) {
          const {headers = {}, statusCode} = response;
          const headerEntries = Object.entries(headers);
          error.$metadata = {
           httpStatusCode: statusCode,
           requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
           extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
           cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
          };
         }
        } catch (ignored) {}
       }
       throw error;
      }
     })(config), deserializerMiddlewareOption);
     config.protocol.setSerdeContext(config);
    }
   };
  }
  const isIdentityExpired = (() => function(identity) {
   return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < 3e5;
  })();
  const doesIdentityRequireRefresh = identity => void 0 !== identity.expiration;
  var hex_encoding = __nccwpck_require__(706);
  const toUint8Array = data => {
   if (data instanceof Uint8Array) return data;
   if ("string" === typeof data) return (0, fromUtf8.a)(data);
   if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
   return new Uint8Array(data);
  };
  class HeaderFormatter {
   format(headers) {
    const chunks = [];
    for (const headerName in headers) {
     if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
     const bytes = (0, fromUtf8.a)(headerName);
     chunks.push(Uint8Array.from([ bytes.byteLength ]), bytes, this.formatHeaderValue(headers[headerName]));
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
     const shortView = new DataView(new ArrayBuffer(3));
     shortView.setUint8(0, 3);
     shortView.setInt16(1, header.value, false);
     return new Uint8Array(shortView.buffer);

    case "integer":
     const intView = new DataView(new ArrayBuffer(5));
     intView.setUint8(0, 4);
     intView.setInt32(1, header.value, false);
     return new Uint8Array(intView.buffer);

    case "long":
     const longBytes = new Uint8Array(9);
     longBytes[0] = 5;
     longBytes.set(header.value.bytes, 1);
     return longBytes;

    case "binary":
     const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
     binView.setUint8(0, 6);
     binView.setUint16(1, header.value.byteLength, false);
     const binBytes = new Uint8Array(binView.buffer);
     binBytes.set(header.value, 3);
     return binBytes;

    case "string":
     const utf8Bytes = (0, fromUtf8.a)(header.value);
     const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
     strView.setUint8(0, 7);
     strView.setUint16(1, utf8Bytes.byteLength, false);
     const strBytes = new Uint8Array(strView.buffer);
     strBytes.set(utf8Bytes, 3);
     return strBytes;

    case "timestamp":
     const tsBytes = new Uint8Array(9);
     tsBytes[0] = 8;
     tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
     return tsBytes;

    case "uuid":
     if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
     const uuidBytes = new Uint8Array(17);
     uuidBytes[0] = 9;
     uuidBytes.set((0, hex_encoding.a)(header.value.replace(/-/g, "")), 1);
     return uuidBytes;
    }
   }
  }
  var HEADER_VALUE_TYPE;
  !function(HEADER_VALUE_TYPE) {
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolTrue = 0] = "boolTrue";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolFalse = 1] = "boolFalse";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byte = 2] = "byte";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.short = 3] = "short";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.integer = 4] = "integer";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.long = 5] = "long";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byteArray = 6] = "byteArray";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.string = 7] = "string";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.timestamp = 8] = "timestamp";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.uuid = 9] = "uuid";
  }(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
  const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
  class Int64 {
   bytes;
   constructor(bytes) {
    this.bytes = bytes;
    if (8 !== bytes.byteLength) throw new Error("Int64 buffers must be exactly 8 bytes");
   }
   static fromNumber(number) {
    if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
    const bytes = new Uint8Array(8);
    for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, 
    remaining /= 256) bytes[i] = remaining;
    if (number < 0) negate(bytes);
    return new Int64(bytes);
   }
   valueOf() {
    const bytes = this.bytes.slice(0);
    const negative = 128 & bytes[0];
    if (negative) negate(bytes);
    return parseInt((0, hex_encoding.n)(bytes), 16) * (negative ? -1 : 1);
   }
   toString() {
    return String(this.valueOf());
   }
  }
  function negate(bytes) {
   for (let i = 0; i < 8; i++) bytes[i] ^= 255;
   for (let i = 7; i > -1; i--) {
    bytes[i]++;
    if (0 !== bytes[i]) break;
   }
  }
  const escapeUri = uri => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
  const hexEncode = c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
  const AMZ_DATE_HEADER = "X-Amz-Date".toLowerCase();
  const GENERATED_HEADERS = [ "authorization", AMZ_DATE_HEADER, "date" ];
  const SIGNATURE_HEADER = "X-Amz-Signature".toLowerCase();
  const TOKEN_HEADER = "X-Amz-Security-Token".toLowerCase();
  const ALWAYS_UNSIGNABLE_HEADERS = {
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
  const PROXY_HEADER_PATTERN = /^proxy-/;
  const SEC_HEADER_PATTERN = /^sec-/;
  const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
  class SignatureV4Base {
   service;
   regionProvider;
   credentialProvider;
   sha256;
   uriEscapePath;
   applyChecksum;
   constructor({applyChecksum, credentials, region, service, sha256, uriEscapePath = true}) {
    this.service = service;
    this.sha256 = sha256;
    this.uriEscapePath = uriEscapePath;
    this.applyChecksum = "boolean" === typeof applyChecksum ? applyChecksum : true;
    this.regionProvider = normalizeProvider_normalizeProvider(region);
    this.credentialProvider = normalizeProvider_normalizeProvider(credentials);
   }
   createCanonicalRequest(request, canonicalHeaders, payloadHash) {
    const sortedHeaders = Object.keys(canonicalHeaders).sort();
    return `${request.method}\n${this.getCanonicalPath(request)}\n${(({query = {}}) => {
     const keys = [];
     const serialized = {};
     for (const key in query) {
      if (!(0, transport_hasOwn.$)(query, key)) continue;
      if (key.toLowerCase() === SIGNATURE_HEADER) continue;
      const encodedKey = escapeUri(key);
      keys.push(encodedKey);
      const value = query[key];
      if ("string" === typeof value) serialized[encodedKey] = `${encodedKey}=${escapeUri(value)}`; else if (Array.isArray(value)) serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([ `${encodedKey}=${escapeUri(value)}` ]), []).sort().join("&");
     }
     return keys.sort().map(key => serialized[key]).filter(serialized => serialized).join("&");
    })(request)}\n${sortedHeaders.map(name => `${name}:${canonicalHeaders[name]}`).join("\n")}\n\n${sortedHeaders.join(";")}\n${payloadHash}`;
   }
   async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
    const hash = new this.sha256;
    hash.update(toUint8Array(canonicalRequest));
    const hashedRequest = await hash.digest();
    return `${algorithmIdentifier}\n${longDate}\n${credentialScope}\n${(0, hex_encoding.n)(hashedRequest)}`;
   }
   getCanonicalPath({path}) {
    if (this.uriEscapePath) {
     const normalizedPathSegments = [];
     for (const pathSegment of path.split("/")) {
      if (0 === pathSegment?.length) continue;
      if ("." === pathSegment) continue;
      if (".." === pathSegment) normalizedPathSegments.pop(); else normalizedPathSegments.push(pathSegment);
     }
     const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
     const doubleEncoded = escapeUri(normalizedPath);
     return doubleEncoded.replace(/%2F/g, "/");
    }
    return path;
   }
   validateResolvedCredentials(credentials) {
    if ("object" !== typeof credentials || "string" !== typeof credentials.accessKeyId || "string" !== typeof credentials.secretAccessKey) throw new Error("Resolved credential object is not valid");
   }
   formatDate(now) {
    const longDate = (time => (time => {
     if ("number" === typeof time) return new Date(1e3 * time);
     if ("string" === typeof time) {
      if (Number(time)) return new Date(1e3 * Number(time));
      return new Date(time);
     }
     return time;
    })(time).toISOString().replace(/\.\d{3}Z$/, "Z"))(now).replace(/[-:]/g, "");
    return {
     longDate,
     shortDate: longDate.slice(0, 8)
    };
   }
   getCanonicalHeaderList(headers) {
    return Object.keys(headers).sort().join(";");
   }
  }
  const signingKeyCache = {};
  const cacheQueue = [];
  const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/aws4_request`;
  const hmac = (ctor, secret, data) => {
   const hash = new ctor(secret);
   hash.update(toUint8Array(data));
   return hash.digest();
  };
  function writeKey(obj) {
   Object.defineProperty(obj, "__proto__", {
    value: void 0,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
  const getCanonicalHeaders = ({headers}, unsignableHeaders, signableHeaders) => {
   const canonical = {};
   for (const headerName of Object.keys(headers).sort()) {
    if (void 0 == headers[headerName]) continue;
    const canonicalHeaderName = headerName.toLowerCase();
    if ((0, transport_hasOwn.$)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) continue;
    if ("__proto__" === canonicalHeaderName) writeKey(canonical);
    canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
   }
   return canonical;
  };
  var is_array_buffer = __nccwpck_require__(345);
  const getPayloadHash = async ({headers, body}, hashConstructor) => {
   for (const headerName in headers) {
    if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
    if ("x-amz-content-sha256" === headerName.toLowerCase()) return headers[headerName];
   }
   if (void 0 == body) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"; else if ("string" === typeof body || ArrayBuffer.isView(body) || (0, 
   is_array_buffer.m)(body)) {
    const hashCtor = new hashConstructor;
    hashCtor.update(toUint8Array(body));
    return (0, hex_encoding.n)(await hashCtor.digest());
   }
   return "UNSIGNED-PAYLOAD";
  };
  const prepareRequest = request => {
   request = HttpRequest.clone(request);
   for (const headerName in request.headers) {
    if (!(0, transport_hasOwn.$)(request.headers, headerName)) continue;
    if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) delete request.headers[headerName];
   }
   return request;
  };
  class SignatureV4 extends SignatureV4Base {
   headerFormatter=new HeaderFormatter;
   constructor({applyChecksum, credentials, region, service, sha256, uriEscapePath = true}) {
    super({
     applyChecksum,
     credentials,
     region,
     service,
     sha256,
     uriEscapePath
    });
   }
   async presign(originalRequest, options = {}) {
    const {signingDate = new Date, expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService} = options;
    const credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const {longDate, shortDate} = this.formatDate(signingDate);
    if (expiresIn > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
    const scope = createScope(shortDate, region, signingService ?? this.service);
    const request = ((request, options = {}) => {
     const {headers, query = {}} = HttpRequest.clone(request);
     for (const name in headers) {
      if (!(0, transport_hasOwn.$)(headers, name)) continue;
      const lname = name.toLowerCase();
      if ("x-amz-" === lname.slice(0, 6) && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
       query[name] = headers[name];
       delete headers[name];
      }
     }
     return {
      ...request,
      headers,
      query
     };
    })(prepareRequest(originalRequest), {
     unhoistableHeaders,
     hoistableHeaders
    });
    if (credentials.sessionToken) request.query["X-Amz-Security-Token"] = credentials.sessionToken;
    request.query["X-Amz-Algorithm"] = "AWS4-HMAC-SHA256";
    request.query["X-Amz-Credential"] = `${credentials.accessKeyId}/${scope}`;
    request.query["X-Amz-Date"] = longDate;
    request.query["X-Amz-Expires"] = expiresIn.toString(10);
    const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
    request.query["X-Amz-SignedHeaders"] = this.getCanonicalHeaderList(canonicalHeaders);
    request.query["X-Amz-Signature"] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
    return request;
   }
   async sign(toSign, options) {
    if ("string" === typeof toSign) return this.signString(toSign, options); else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options); else if (toSign.message) return this.signMessage(toSign, options); else return this.signRequest(toSign, options);
   }
   async signEvent({headers, payload}, {signingDate = new Date, priorSignature, signingRegion, signingService, eventStreamCredentials}) {
    const region = signingRegion ?? await this.regionProvider();
    const {shortDate, longDate} = this.formatDate(signingDate);
    const scope = createScope(shortDate, region, signingService ?? this.service);
    const hashedPayload = await getPayloadHash({
     headers: {},
     body: payload
    }, this.sha256);
    const hash = new this.sha256;
    hash.update(headers);
    const hashedHeaders = (0, hex_encoding.n)(await hash.digest());
    const stringToSign = [ EVENT_ALGORITHM_IDENTIFIER, longDate, scope, priorSignature, hashedHeaders, hashedPayload ].join("\n");
    return this.signString(stringToSign, {
     signingDate,
     signingRegion: region,
     signingService,
     eventStreamCredentials
    });
   }
   async signMessage(signableMessage, {signingDate = new Date, signingRegion, signingService, eventStreamCredentials}) {
    const promise = this.signEvent({
     headers: this.headerFormatter.format(signableMessage.message.headers),
     payload: signableMessage.message.body
    }, {
     signingDate,
     signingRegion,
     signingService,
     priorSignature: signableMessage.priorSignature,
     eventStreamCredentials
    });
    return promise.then(signature => ({
     message: signableMessage.message,
     signature
    }));
   }
   async signString(stringToSign, {signingDate = new Date, signingRegion, signingService, eventStreamCredentials} = {}) {
    const credentials = eventStreamCredentials ?? await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const {shortDate} = this.formatDate(signingDate);
    const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
    hash.update(toUint8Array(stringToSign));
    return (0, hex_encoding.n)(await hash.digest());
   }
   async signRequest(requestToSign, {signingDate = new Date, signableHeaders, unsignableHeaders, signingRegion, signingService} = {}) {
    const credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const request = prepareRequest(requestToSign);
    const {longDate, shortDate} = this.formatDate(signingDate);
    const scope = createScope(shortDate, region, signingService ?? this.service);
    request.headers[AMZ_DATE_HEADER] = longDate;
    if (credentials.sessionToken) request.headers[TOKEN_HEADER] = credentials.sessionToken;
    const payloadHash = await getPayloadHash(request, this.sha256);
    if (!((soughtHeader, headers) => {
     soughtHeader = soughtHeader.toLowerCase();
     for (const headerName in headers) {
      if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
      if (soughtHeader === headerName.toLowerCase()) return true;
     }
     return false;
    })("x-amz-content-sha256", request.headers) && this.applyChecksum) request.headers["x-amz-content-sha256"] = payloadHash;
    const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
    const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
    request.headers.authorization = `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
    return request;
   }
   async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
    const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, "AWS4-HMAC-SHA256");
    const hash = new this.sha256(await keyPromise);
    hash.update(toUint8Array(stringToSign));
    return (0, hex_encoding.n)(await hash.digest());
   }
   getSigningKey(credentials, region, shortDate, service) {
    return (async (sha256Constructor, credentials, shortDate, region, service) => {
     const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
     const cacheKey = `${shortDate}:${region}:${service}:${(0, hex_encoding.n)(credsHash)}:${credentials.sessionToken}`;
     if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
     cacheQueue.push(cacheKey);
     for (;cacheQueue.length > 50; ) delete signingKeyCache[cacheQueue.shift()];
     let key = `AWS4${credentials.secretAccessKey}`;
     for (const signable of [ shortDate, region, service, "aws4_request" ]) key = await hmac(sha256Constructor, key, signable);
     return signingKeyCache[cacheKey] = key;
    })(this.sha256, credentials, shortDate, region, service || this.service);
   }
  }
  const NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
   environmentVariableSelector: env => booleanSelector(env, "AWS_DISABLE_CLOCK_SKEW_CORRECTION", SelectorType.ENV),
   configFileSelector: profile => booleanSelector(profile, "disable_clock_skew_correction", SelectorType.CONFIG),
   default: false
  };
  const DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = loadConfig(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);
  const resolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection => config => {
   let inputCredentials = config.credentials;
   let isUserSupplied = !!config.credentials;
   let resolvedCredentials;
   Object.defineProperty(config, "credentials", {
    set(credentials) {
     if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) isUserSupplied = true;
     inputCredentials = credentials;
     const memoizedProvider = function(config, {credentials, credentialDefaultProvider}) {
      let credentialsProvider;
      if (credentials) if (!credentials?.memoized) credentialsProvider = ((provider, isExpired, requiresRefresh) => {
       if (void 0 === provider) return;
       const normalizedProvider = "function" !== typeof provider ? async () => Promise.resolve(provider) : provider;
       let resolved;
       let pending;
       let hasResult;
       let isConstant = false;
       const coalesceProvider = async options => {
        if (!pending) pending = normalizedProvider(options);
        try {
         resolved = await pending;
         hasResult = true;
         isConstant = false;
        } finally {
         pending = void 0;
        }
        return resolved;
       };
       if (void 0 === isExpired) return async options => {
        if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
        return resolved;
       };
       return async options => {
        if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
        if (isConstant) return resolved;
        if (!requiresRefresh(resolved)) {
         isConstant = true;
         return resolved;
        }
        if (isExpired(resolved)) {
         await coalesceProvider(options);
         return resolved;
        }
        return resolved;
       };
      })(credentials, isIdentityExpired, doesIdentityRequireRefresh); else credentialsProvider = credentials; else if (credentialDefaultProvider) credentialsProvider = normalizeProvider(credentialDefaultProvider(Object.assign({}, config, {
       parentClientConfig: config
      }))); else credentialsProvider = async () => {
       throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
      };
      credentialsProvider.memoized = true;
      return credentialsProvider;
     }(config, {
      credentials: inputCredentials,
      credentialDefaultProvider: config.credentialDefaultProvider
     });
     const boundProvider = function(config, credentialsProvider) {
      if (credentialsProvider.configBound) return credentialsProvider;
      const fn = async options => credentialsProvider({
       ...options,
       callerClientConfig: config
      });
      fn.memoized = credentialsProvider.memoized;
      fn.configBound = true;
      return fn;
     }(config, memoizedProvider);
     if (isUserSupplied && !boundProvider.attributed) {
      const isCredentialObject = "object" === typeof inputCredentials && null !== inputCredentials;
      resolvedCredentials = async options => {
       const creds = await boundProvider(options);
       const attributedCreds = creds;
       if (isCredentialObject && (!attributedCreds.$source || 0 === Object.keys(attributedCreds.$source).length)) return function(credentials) {
        if (!credentials.$source) credentials.$source = {};
        credentials.$source.CREDENTIALS_CODE = "e";
        return credentials;
       }(attributedCreds);
       return attributedCreds;
      };
      resolvedCredentials.memoized = boundProvider.memoized;
      resolvedCredentials.configBound = boundProvider.configBound;
      resolvedCredentials.attributed = true;
     } else resolvedCredentials = boundProvider;
    },
    get: () => resolvedCredentials,
    enumerable: true,
    configurable: true
   });
   config.credentials = inputCredentials;
   const {signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256} = config;
   let signer;
   if (config.signer) signer = normalizeProvider(config.signer); else if (config.regionInfoProvider) signer = () => normalizeProvider(config.region)().then(async region => [ await config.regionInfoProvider(region, {
    useFipsEndpoint: await config.useFipsEndpoint(),
    useDualstackEndpoint: await config.useDualstackEndpoint()
   }) || {}, region ]).then(([regionInfo, region]) => {
    const {signingRegion, signingService} = regionInfo;
    config.signingRegion = config.signingRegion || signingRegion || region;
    config.signingName = config.signingName || signingService || config.serviceId;
    const params = {
     ...config,
     credentials: config.credentials,
     region: config.signingRegion,
     service: config.signingName,
     sha256,
     uriEscapePath: signingEscapePath
    };
    const SignerCtor = config.signerConstructor || SignatureV4;
    return new SignerCtor(params);
   }); else signer = async authScheme => {
    authScheme = Object.assign({}, {
     name: "sigv4",
     signingName: config.signingName || config.defaultSigningName,
     signingRegion: await normalizeProvider(config.region)(),
     properties: {}
    }, authScheme);
    const signingRegion = authScheme.signingRegion;
    const signingService = authScheme.signingName;
    config.signingRegion = config.signingRegion || signingRegion;
    config.signingName = config.signingName || signingService || config.serviceId;
    const params = {
     ...config,
     credentials: config.credentials,
     region: config.signingRegion,
     service: config.signingName,
     sha256,
     uriEscapePath: signingEscapePath
    };
    const SignerCtor = config.signerConstructor || SignatureV4;
    return new SignerCtor(params);
   };
   const resolvedConfig = Object.assign(config, {
    systemClockOffset,
    signingEscapePath,
    signer,
    disableClockSkewCorrection: normalizeProvider(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
   });
   return resolvedConfig;
  })(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);
  const defaultACMHttpAuthSchemeParametersProvider = async (config, context, input) => ({
   operation: getSmithyContext(context).operation,
   region: await normalizeProvider_normalizeProvider(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  const defaultACMHttpAuthSchemeProvider = authParameters => {
   const options = [];
   authParameters.operation;
   options.push(function(authParameters) {
    return {
     schemeId: "aws.auth#sigv4",
     signingProperties: {
      name: "acm",
      region: authParameters.region
     },
     propertiesExtractor: (config, context) => ({
      signingProperties: {
       config,
       context
      }
     })
    };
   }(authParameters));
   return options;
  };
  const state = {
   warningEmitted: false
  };
  const emitWarningIfUnsupportedVersion = version => {
   if (version && !state.warningEmitted) {
    if ("true" === process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED) {
     state.warningEmitted = true;
     return;
    }
    const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
    const vv = 22;
    if (userMajorVersion < vv) {
     state.warningEmitted = true;
     process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${vv}. You are running node ${version}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${vv}.\n\nMore information can be found at: https://a.co/c895JFp`);
    }
   }
  };
  const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
   if (!(() => "object" === typeof process && "true" === process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026)()) return;
   if ("function" === typeof requestHandler?.handle) return;
   return timeoutMs;
  };
  const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
  const createDefaultUserAgentProvider = ({serviceId, clientVersion}) => {
   const runtimeUserAgentPair = (() => {
    const runtimesToCheck = [ "deno", "bun", "llrt" ];
    for (const runtime of runtimesToCheck) if (external_node_process_namespaceObject.versions[runtime]) return [ `md/${runtime}`, external_node_process_namespaceObject.versions[runtime] ];
    return [ "md/nodejs", external_node_process_namespaceObject.versions.node ];
   })();
   return async config => {
    const sections = [ [ "aws-sdk-js", clientVersion ], [ "ua", "2.1" ], [ `os/${(0, 
    external_node_os_namespaceObject.platform)()}`, (0, external_node_os_namespaceObject.release)() ], [ "lang/js" ], runtimeUserAgentPair ];
    const crtAvailable = (() => {
     if (false) return [ "md/crt-avail" ];
     return null;
    })();
    if (crtAvailable) sections.push(crtAvailable);
    if (serviceId) sections.push([ `api/${serviceId}`, clientVersion ]);
    if (external_node_process_namespaceObject.env.AWS_EXECUTION_ENV) sections.push([ `exec-env/${external_node_process_namespaceObject.env.AWS_EXECUTION_ENV}` ]);
    const appId = await (config?.userAgentAppId?.());
    const resolvedUserAgent = appId ? [ ...sections, [ `app/${appId}` ] ] : [ ...sections ];
    return resolvedUserAgent;
   };
  };
  const NODE_APP_ID_CONFIG_OPTIONS = {
   environmentVariableSelector: env => env.AWS_SDK_UA_APP_ID,
   configFileSelector: profile => profile.sdk_ua_app_id ?? profile["sdk-ua-app-id"],
   default: void 0
  };
  const getArrayForCommaSeparatedString = str => "string" === typeof str && str.length > 0 ? str.split(",").map(item => item.trim()) : [];
  const NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
   environmentVariableSelector: (env, options) => {
    if (options?.signingName) {
     const bearerTokenKey = (signingName => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`)(options.signingName);
     if (bearerTokenKey in env) return [ "httpBearerAuth" ];
    }
    if (!("AWS_AUTH_SCHEME_PREFERENCE" in env)) return;
    return getArrayForCommaSeparatedString(env.AWS_AUTH_SCHEME_PREFERENCE);
   },
   configFileSelector: profile => {
    if (!("auth_scheme_preference" in profile)) return;
    return getArrayForCommaSeparatedString(profile.auth_scheme_preference);
   },
   default: []
  };
  function defaultProvider() {
   return async () => {
    throw new Error("this client was made without credentials");
   };
  }
  let warningEmitted = false;
  const emitWarningIfUnsupportedVersion_emitWarningIfUnsupportedVersion = version => {
   if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) warningEmitted = true;
  };
  const loadConfigsForDefaultMode = mode => {
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
  const DEFAULTS_MODE_OPTIONS = [ "in-region", "cross-region", "mobile", "standard", "legacy" ];
  const X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
  const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
  let negativeCacheUntil = 0;
  const getInstanceMetadataRegion = async () => {
   if (process.env.AWS_EC2_METADATA_DISABLED) return;
   if (Date.now() < negativeCacheUntil) return;
   try {
    const endpoint = resolveImdsEndpoint();
    const token = (await imdsRequest({
     ...endpoint,
     path: "/latest/api/token",
     method: "PUT",
     headers: {
      [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600"
     }
    })).toString();
    const region = (await imdsRequest({
     ...endpoint,
     path: "/latest/meta-data/placement/region",
     method: "GET",
     headers: {
      [X_AWS_EC2_METADATA_TOKEN]: token
     }
    })).toString().trim();
    return region || cacheNegativeAndReturnUndefined();
   } catch {
    return cacheNegativeAndReturnUndefined();
   }
  };
  const cacheNegativeAndReturnUndefined = () => {
   negativeCacheUntil = Date.now() + 6e4;
   return;
  };
  const resolveImdsEndpoint = () => {
   const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
   if (envEndpoint) {
    const url = new URL(envEndpoint);
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
  const imdsRequest = async options => {
   const {request} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 67, 23));
   return new Promise((resolve, reject) => {
    const req = request({
     hostname: options.hostname,
     port: options.port,
     path: options.path,
     method: options.method,
     headers: options.headers,
     timeout: 1e3,
     signal: AbortSignal.timeout(1e3)
    });
    req.on("error", err => {
     reject(err);
     req.destroy();
    });
    req.on("timeout", () => {
     reject(new Error("TimeoutError from instance metadata service"));
     req.destroy();
    });
    req.on("response", res => {
     const {statusCode = 400} = res;
     if (statusCode < 200 || statusCode >= 300) {
      reject(Object.assign(new Error("Error response received from instance metadata service"), {
       statusCode
      }));
      req.destroy();
      return;
     }
     const chunks = [];
     res.on("data", chunk => chunks.push(chunk));
     res.on("end", () => {
      resolve(Buffer.concat(chunks));
      req.destroy();
     });
    });
    req.end();
   });
  };
  const NODE_REGION_CONFIG_OPTIONS = {
   environmentVariableSelector: env => env.AWS_REGION,
   configFileSelector: profile => profile.region,
   default: async () => {
    const region = await getInstanceMetadataRegion();
    if (region) return region;
    throw new Error("Region is missing");
   }
  };
  const NODE_REGION_CONFIG_FILE_OPTIONS = {
   preferredFile: "credentials"
  };
  const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
   environmentVariableSelector: env => env.AWS_DEFAULTS_MODE,
   configFileSelector: profile => profile.defaults_mode,
   default: "legacy"
  };
  const resolveDefaultsModeConfig = ({region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS)} = {}) => memoize(async () => {
   const mode = "function" === typeof defaultsMode ? await defaultsMode() : defaultsMode;
   switch (mode?.toLowerCase()) {
   case "auto":
    return resolveNodeDefaultsModeAuto(region);

   case "in-region":
   case "cross-region":
   case "mobile":
   case "standard":
   case "legacy":
    return Promise.resolve(mode?.toLocaleLowerCase());

   case void 0:
    return Promise.resolve("legacy");

   default:
    throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
   }
  });
  const resolveNodeDefaultsModeAuto = async clientRegion => {
   if (clientRegion) {
    const resolvedRegion = "function" === typeof clientRegion ? await clientRegion() : clientRegion;
    const inferredRegion = await inferPhysicalRegion();
    if (!inferredRegion) return "standard";
    if (resolvedRegion === inferredRegion) return "in-region"; else return "cross-region";
   }
   return "standard";
  };
  const inferPhysicalRegion = async () => {
   if (process.env.AWS_EXECUTION_ENV && (process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION)) return process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION;
   return getInstanceMetadataRegion();
  };
  const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
   environmentVariableSelector: env => booleanSelector(env, "AWS_USE_DUALSTACK_ENDPOINT", SelectorType.ENV),
   configFileSelector: profile => booleanSelector(profile, "use_dualstack_endpoint", SelectorType.CONFIG),
   default: false
  };
  const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
   environmentVariableSelector: env => booleanSelector(env, "AWS_USE_FIPS_ENDPOINT", SelectorType.ENV),
   configFileSelector: profile => booleanSelector(profile, "use_fips_endpoint", SelectorType.CONFIG),
   default: false
  };
  var external_node_fs_ = __nccwpck_require__(24);
  const calculateBodyLength = body => {
   if (!body) return 0;
   if ("string" === typeof body) return Buffer.byteLength(body); else if ("number" === typeof body.byteLength) return body.byteLength; else if ("number" === typeof body.size) return body.size; else if ("number" === typeof body.start && "number" === typeof body.end) return body.end + 1 - body.start; else if (body instanceof external_node_fs_.ReadStream) if (null != body.path) return (0, 
   external_node_fs_.lstatSync)(body.path).size; else if ("number" === typeof body.fd) return (0, 
   external_node_fs_.fstatSync)(body.fd).size;
   throw new Error(`Body Length computation failed for ${body}`);
  };
  function buildAbortError(abortSignal) {
   const reason = abortSignal && "object" === typeof abortSignal && "reason" in abortSignal ? abortSignal.reason : void 0;
   if (reason) {
    if (reason instanceof Error) {
     const abortError = new Error("Request aborted");
     abortError.name = "AbortError";
     abortError.cause = reason;
     return abortError;
    }
    const abortError = new Error(String(reason));
    abortError.name = "AbortError";
    return abortError;
   }
   const abortError = new Error("Request aborted");
   abortError.name = "AbortError";
   return abortError;
  }
  const constants_NODEJS_TIMEOUT_ERROR_CODES = [ "ECONNRESET", "EPIPE", "ETIMEDOUT" ];
  const getTransformedHeaders = headers => {
   const transformedHeaders = {};
   for (const name in headers) {
    if (!(0, transport_hasOwn.$)(headers, name)) continue;
    const headerValues = headers[name];
    transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
   }
   return transformedHeaders;
  };
  const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
  var external_node_https_default = __nccwpck_require__.n(external_node_https_namespaceObject);
  const timing_setTimeout = (cb, ms) => setTimeout(cb, ms), timing_clearTimeout = timeoutId => clearTimeout(timeoutId);
  const resolveDefaultSocketTimeout = config => {
   const value = config?.defaultSocketTimeout;
   return "number" === typeof value && Number.isFinite(value) && value > 0 ? value : void 0;
  };
  const setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
   if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
   let response;
   request.once("response", res => response = res);
   const onTimeout = () => {
    if (response?.complete) {
     request.socket?.destroy();
     return;
    }
    const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), {
     name: "TimeoutError"
    });
    response?.destroy(error);
    request.destroy();
    reject(error);
   };
   const registerTimeout = () => {
    const {socket} = request;
    if (!socket) request.once("socket", registerTimeout); else if (socket.connecting) socket.once("connect", registerTimeout); else {
     socket.setTimeout(timeoutInMs, onTimeout);
     request.on("close", () => socket.removeListener("timeout", onTimeout));
    }
   };
   if (timeoutInMs < 6e3) {
    registerTimeout();
    return;
   }
   const deferralId = timing_setTimeout(registerTimeout, 3e3);
   request.once("close", () => timing_clearTimeout(deferralId));
  };
  let hAgent;
  let hRequest;
  class NodeHttpHandler {
   config;
   configProvider;
   socketWarningTimestamp=0;
   externalAgent=false;
   metadata={
    handlerProtocol: "http/1.1"
   };
   static create(instanceOrOptions) {
    if ("function" === typeof instanceOrOptions?.handle) return instanceOrOptions;
    return new NodeHttpHandler(instanceOrOptions);
   }
   static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
    const {sockets, requests, maxSockets} = agent;
    if ("number" !== typeof maxSockets || maxSockets === 1 / 0) return socketWarningTimestamp;
    if (Date.now() - 15e3 < socketWarningTimestamp) return socketWarningTimestamp;
    if (sockets && requests) for (const origin in sockets) {
     if (!(0, transport_hasOwn.$)(sockets, origin)) continue;
     const socketsInUse = sockets[origin]?.length ?? 0;
     const requestsEnqueued = requests[origin]?.length ?? 0;
     if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
      logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
      return Date.now();
     }
    }
    return socketWarningTimestamp;
   }
   constructor(options) {
    this.configProvider = new Promise((resolve, reject) => {
     if ("function" === typeof options) options().then(_options => {
      resolve(this.resolveDefaultConfig(_options));
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
    const logger = config.logger;
    const isSSL = "https:" === request.protocol;
    if (!isSSL && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
    return new Promise((_resolve, _reject) => {
     let writeRequestBodyPromise;
     let socketWarningTimeoutId = -1;
     let connectionTimeoutId = -1;
     let requestTimeoutId = -1;
     let keepAliveTimeoutId = -1;
     const clearTimeouts = () => {
      timing_clearTimeout(socketWarningTimeoutId);
      timing_clearTimeout(connectionTimeoutId);
      timing_clearTimeout(requestTimeoutId);
      timing_clearTimeout(keepAliveTimeoutId);
     };
     const reject = async arg => {
      await writeRequestBodyPromise;
      clearTimeouts();
      _reject(arg);
     };
     if (abortSignal?.aborted) {
      const abortError = buildAbortError(abortSignal);
      reject(abortError);
      return;
     }
     const headers = request.headers;
     const expectContinue = headers ? "100-continue" === (headers.Expect ?? headers.expect) : false;
     let agent = isSSL ? config.httpsAgent : config.httpAgent;
     if (expectContinue && !this.externalAgent) agent = new (isSSL ? external_node_https_default().Agent : hAgent)({
      keepAlive: false,
      maxSockets: 1 / 0
     });
     socketWarningTimeoutId = timing_setTimeout(() => {
      this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
     }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
     const queryString = request.query ? function(query) {
      const parts = [];
      for (let key of Object.keys(query).sort()) {
       const value = query[key];
       key = escapeUri(key);
       if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${escapeUri(value[i])}`); else {
        let qsEntry = key;
        if (value || "string" === typeof value) qsEntry += `=${escapeUri(value)}`;
        parts.push(qsEntry);
       }
      }
      return parts.join("&");
     }(request.query) : "";
     let auth;
     if (null != request.username || null != request.password) {
      const username = request.username ?? "";
      const password = request.password ?? "";
      auth = `${username}:${password}`;
     }
     let path = request.path;
     if (queryString) path += `?${queryString}`;
     if (request.fragment) path += `#${request.fragment}`;
     let hostname = request.hostname ?? "";
     if ("[" === hostname[0] && hostname.endsWith("]")) hostname = request.hostname.slice(1, -1); else hostname = request.hostname;
     const nodeHttpsOptions = {
      headers: request.headers,
      host: hostname,
      method: request.method,
      path,
      port: request.port,
      agent,
      auth
     };
     const requestFunc = isSSL ? external_node_https_default().request : hRequest;
     const req = requestFunc(nodeHttpsOptions, res => {
      const httpResponse = new HttpResponse({
       statusCode: res.statusCode || -1,
       reason: res.statusMessage,
       headers: getTransformedHeaders(res.headers),
       body: res
      });
      (async arg => {
       await writeRequestBodyPromise;
       clearTimeouts();
       _resolve(arg);
      })({
       response: httpResponse
      });
     });
     req.on("error", err => {
      if (constants_NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) reject(Object.assign(err, {
       name: "TimeoutError"
      })); else reject(err);
     });
     if (abortSignal) {
      const onAbort = () => {
       req.destroy();
       const abortError = buildAbortError(abortSignal);
       reject(abortError);
      };
      if ("function" === typeof abortSignal.addEventListener) {
       const signal = abortSignal;
       signal.addEventListener("abort", onAbort, {
        once: true
       });
       req.once("close", () => signal.removeEventListener("abort", onAbort));
      } else abortSignal.onabort = onAbort;
     }
     const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
     connectionTimeoutId = ((request, reject, timeoutInMs = 0) => {
      if (!timeoutInMs) return -1;
      const registerTimeout = offset => {
       const timeoutId = timing_setTimeout(() => {
        request.destroy();
        reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
         name: "TimeoutError"
        }));
       }, timeoutInMs - offset);
       const doWithSocket = socket => {
        if (socket?.connecting) socket.on("connect", () => {
         timing_clearTimeout(timeoutId);
        }); else timing_clearTimeout(timeoutId);
       };
       if (request.socket) doWithSocket(request.socket); else request.on("socket", doWithSocket);
      };
      if (timeoutInMs < 2e3) {
       registerTimeout(0);
       return 0;
      }
      return timing_setTimeout(registerTimeout.bind(null, 1e3), 1e3);
     })(req, reject, config.connectionTimeout);
     requestTimeoutId = ((req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
      if (timeoutInMs) return timing_setTimeout(() => {
       let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
       if (throwOnRequestTimeout) {
        const error = Object.assign(new Error(msg), {
         name: "TimeoutError",
         code: "ETIMEDOUT"
        });
        req.destroy(error);
        reject(error);
       } else {
        msg += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.";
        logger?.warn?.(msg);
       }
      }, timeoutInMs);
      return -1;
     })(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
     const defaultSocketTimeout = void 0 === config.socketTimeout ? resolveDefaultSocketTimeout(config) : void 0;
     if (defaultSocketTimeout) setSocketTimeout(req, reject, defaultSocketTimeout, true); else setSocketTimeout(req, reject, config.socketTimeout);
     const httpAgent = nodeHttpsOptions.agent;
     if ("object" === typeof httpAgent && "keepAlive" in httpAgent) keepAliveTimeoutId = ((request, {keepAlive, keepAliveMsecs}, deferTimeMs = 3e3) => {
      if (true !== keepAlive) return -1;
      const registerListener = () => {
       if (request.socket) request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0); else request.on("socket", socket => {
        socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
       });
      };
      if (0 === deferTimeMs) {
       registerListener();
       return 0;
      }
      return timing_setTimeout(registerListener, deferTimeMs);
     })(req, {
      keepAlive: httpAgent.keepAlive,
      keepAliveMsecs: httpAgent.keepAliveMsecs
     });
     writeRequestBodyPromise = async function(httpRequest, request, maxContinueTimeoutMs = 6e3, externalAgent = false) {
      const headers = request.headers;
      const expect = headers ? headers.Expect || headers.expect : void 0;
      let timeoutId = -1;
      let sendBody = true;
      if (!externalAgent && "100-continue" === expect) sendBody = await Promise.race([ new Promise(resolve => {
       timeoutId = Number(timing_setTimeout(() => resolve(true), Math.max(6e3, maxContinueTimeoutMs)));
      }), new Promise(resolve => {
       httpRequest.on("continue", () => {
        timing_clearTimeout(timeoutId);
        resolve(true);
       });
       httpRequest.on("response", () => {
        timing_clearTimeout(timeoutId);
        resolve(false);
       });
       httpRequest.on("error", () => {
        timing_clearTimeout(timeoutId);
        resolve(false);
       });
      }) ]);
      if (sendBody) !function(httpRequest, body) {
       if (body instanceof external_node_stream_.Readable) {
        body.pipe(httpRequest);
        return;
       }
       if (body) {
        const isBuffer = Buffer.isBuffer(body);
        const isString = "string" === typeof body;
        if (isBuffer || isString) {
         if (isBuffer && 0 === body.byteLength) httpRequest.end(); else httpRequest.end(body);
         return;
        }
        const uint8 = body;
        if ("object" === typeof uint8 && uint8.buffer && "number" === typeof uint8.byteOffset && "number" === typeof uint8.byteLength) {
         httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
         return;
        }
        httpRequest.end(Buffer.from(body));
        return;
       }
       httpRequest.end();
      }(httpRequest, request.body);
     }(req, request, effectiveRequestTimeout, this.externalAgent).catch(e => {
      clearTimeouts();
      return _reject(e);
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
      value = resolveDefaultSocketTimeout(config) ?? value;
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
    const {requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger} = options || {};
    let httpAgentPromise;
    return {
     connectionTimeout,
     requestTimeout,
     socketTimeout,
     defaultSocketTimeout: resolveDefaultSocketTimeout(options),
     socketAcquisitionWarningTimeout,
     throwOnRequestTimeout,
     httpAgentProvider: () => httpAgentPromise ??= (async () => {
      const node_http = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 67, 23));
      const {Agent, request} = node_http.default ?? node_http;
      hRequest = request;
      hAgent = Agent;
      if (httpAgent instanceof hAgent || "function" === typeof httpAgent?.destroy) {
       this.externalAgent = true;
       return httpAgent;
      }
      return new hAgent({
       keepAlive: true,
       maxSockets: 50,
       ...httpAgent
      });
     })(),
     httpsAgent: (() => {
      if (httpsAgent instanceof external_node_https_default().Agent || "function" === typeof httpsAgent?.destroy) {
       this.externalAgent = true;
       return httpsAgent;
      }
      return new (external_node_https_default().Agent)({
       keepAlive: true,
       maxSockets: 50,
       ...httpsAgent
      });
     })(),
     logger
    };
   }
  }
  function concatBytes(arrays, length) {
   if (void 0 === length) {
    length = 0;
    for (const bytes of arrays) length += bytes.byteLength;
   }
   const result = new Uint8Array(length);
   let offset = 0;
   for (const buf of arrays) {
    result.set(buf, offset);
    offset += buf.byteLength;
   }
   return result;
  }
  const isReadableStream = stream => "function" === typeof ReadableStream && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
  const isBlob = blob => "function" === typeof Blob && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
  async function collectBlob(blob) {
   return blob.arrayBuffer().then(ab => new Uint8Array(ab));
  }
  async function collectReadableStream(stream) {
   const chunks = [];
   const reader = stream.getReader();
   let length = 0;
   for (;;) {
    const {done, value} = await reader.read();
    if (value) {
     chunks.push(value);
     length += value.length;
    }
    if (done) break;
   }
   return concatBytes(chunks, length);
  }
  const stream_collector_streamCollector = stream => {
   if (isBlob(stream)) return collectBlob(stream);
   if (isReadableStream(stream)) return collectReadableStream(stream);
   return new Promise((resolve, reject) => {
    const collector = new Collector;
    const nodeStream = stream;
    nodeStream.pipe(collector);
    nodeStream.on("error", err => {
     collector.end();
     reject(err);
    });
    collector.on("error", reject);
    collector.on("finish", function() {
     const bytes = concatBytes(this.bufferedBytes);
     resolve(bytes);
    });
   });
  };
  class Collector extends external_node_stream_.Writable {
   bufferedBytes=[];
   _write(chunk, encoding, callback) {
    this.bufferedBytes.push(chunk);
    callback();
   }
  }
  const getSkewCorrectedDate = systemClockOffset => new Date(Date.now() + systemClockOffset);
  const getDateHeader = response => HttpResponse.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
  const getAgeHeader = response => HttpResponse.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;
  const getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
   if (void 0 !== ageHeader) return currentSystemClockOffset;
   const serverTime = Date.parse(clockTime);
   if (Number.isNaN(serverTime)) return currentSystemClockOffset;
   const timeResponseReceived = Date.now();
   if (void 0 !== timeRequestSent && timeResponseReceived - timeRequestSent > 9e5) return currentSystemClockOffset;
   return serverTime - timeResponseReceived;
  };
  const throwSigningPropertyError = (name, property) => {
   if (!property) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
   return property;
  };
  const validateSigningProperties = async signingProperties => {
   const context = throwSigningPropertyError("context", signingProperties.context);
   const config = throwSigningPropertyError("config", signingProperties.config);
   const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
   const signerFunction = throwSigningPropertyError("signer", config.signer);
   const signer = await signerFunction(authScheme);
   const signingRegion = signingProperties?.signingRegion;
   const signingRegionSet = signingProperties?.signingRegionSet;
   const signingName = signingProperties?.signingName;
   return {
    config,
    signer,
    signingRegion,
    signingRegionSet,
    signingName
   };
  };
  class AwsSdkSigV4Signer {
   async sign(httpRequest, identity, signingProperties) {
    if (!HttpRequest.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    const validatedProps = await validateSigningProperties(signingProperties);
    const {config, signer} = validatedProps;
    let {signingRegion, signingName} = validatedProps;
    const handlerExecutionContext = signingProperties.context;
    if (handlerExecutionContext?.authSchemes?.length ?? 0 > 1) {
     const [first, second] = handlerExecutionContext.authSchemes;
     if ("sigv4a" === first?.name && "sigv4" === second?.name) {
      signingRegion = second?.signingRegion ?? signingRegion;
      signingName = second?.signingName ?? signingName;
     }
    }
    const noSkewCorrection = true === await (config.disableClockSkewCorrection?.());
    signingProperties._disableClockSkewCorrection = noSkewCorrection;
    const skipSkewSampling = noSkewCorrection || (signingProperties => {
     const context = signingProperties.context;
     const eventStream = context?.__smithy_context?.eventStream;
     return true === eventStream?.output;
    })(signingProperties);
    signingProperties._skipClockSkewSampling = skipSkewSampling;
    if (!skipSkewSampling) {
     signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
     signingProperties._requestSentAt = Date.now();
    }
    const signedRequest = await signer.sign(httpRequest, {
     signingDate: noSkewCorrection ? new Date : getSkewCorrectedDate(config.systemClockOffset),
     signingRegion,
     signingService: signingName
    });
    return signedRequest;
   }
   errorHandler(signingProperties) {
    return error => {
     const errorException = error;
     if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
      const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
      if (serverTime) {
       const config = throwSigningPropertyError("config", signingProperties.config);
       const preRequestOffset = signingProperties._preRequestSystemClockOffset;
       const timeRequestSent = signingProperties._requestSentAt;
       const ageHeader = getAgeHeader(errorException.$response);
       const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
       config.systemClockOffset = newOffset;
       const skewExceedsThreshold = Math.abs(newOffset) >= 24e4;
       const isLocalCorrection = newOffset !== preRequestOffset;
       const isConcurrentCorrection = void 0 !== preRequestOffset && preRequestOffset !== newOffset;
       if (skewExceedsThreshold && (isLocalCorrection || isConcurrentCorrection) && errorException.$metadata) errorException.$metadata.clockSkewCorrected = true;
      }
     }
     throw error;
    };
   }
   successHandler(httpResponse, signingProperties) {
    if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
    const dateHeader = getDateHeader(httpResponse);
    if (dateHeader) {
     const config = throwSigningPropertyError("config", signingProperties.config);
     const timeRequestSent = signingProperties._requestSentAt;
     const ageHeader = getAgeHeader(httpResponse);
     config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
    }
   }
  }
  const deref = schemaRef => {
   if ("function" === typeof schemaRef) return schemaRef();
   return schemaRef;
  };
  const traitsCache = [];
  function translateTraits(indicator) {
   if ("object" === typeof indicator) return indicator;
   indicator |= 0;
   if (traitsCache[indicator]) return traitsCache[indicator];
   const traits = {};
   let i = 0;
   for (const trait of [ "httpLabel", "idempotent", "idempotencyToken", "sensitive", "httpPayload", "httpResponseCode", "httpQueryParams" ]) if (1 === (indicator >> i++ & 1)) traits[trait] = 1;
   return traitsCache[indicator] = traits;
  }
  const anno_it = Symbol.for("@smithy/nor-struct-it"), anno_ns = Symbol.for("@smithy/ns");
  const simpleSchemaCacheN = [];
  const simpleSchemaCacheS = {};
  class NormalizedSchema {
   ref;
   memberName;
   static symbol=Symbol.for("@smithy/nor");
   symbol=NormalizedSchema.symbol;
   name;
   schema;
   _isMemberSchema;
   traits;
   memberTraits;
   normalizedTraits;
   constructor(ref, memberName) {
    this.ref = ref;
    this.memberName = memberName;
    const traitStack = [];
    let _ref = ref;
    let schema = ref;
    this._isMemberSchema = false;
    for (;isMemberSchema(_ref); ) {
     traitStack.push(_ref[1]);
     _ref = _ref[0];
     schema = deref(_ref);
     this._isMemberSchema = true;
    }
    if (traitStack.length > 0) {
     this.memberTraits = {};
     for (let i = traitStack.length - 1; i >= 0; --i) {
      const traitSet = traitStack[i];
      Object.assign(this.memberTraits, translateTraits(traitSet));
     }
    } else this.memberTraits = 0;
    if (schema instanceof NormalizedSchema) {
     const computedMemberTraits = this.memberTraits;
     Object.assign(this, schema);
     this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
     this.normalizedTraits = void 0;
     this.memberName = memberName ?? schema.memberName;
     return;
    }
    this.schema = deref(schema);
    if (isStaticSchema(this.schema)) {
     this.name = `${this.schema[1]}#${this.schema[2]}`;
     this.traits = this.schema[3];
    } else {
     this.name = this.memberName ?? String(schema);
     this.traits = 0;
    }
    if (this._isMemberSchema && !memberName) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
   }
   static [Symbol.hasInstance](lhs) {
    const isPrototype = this.prototype.isPrototypeOf(lhs);
    if (!isPrototype && "object" === typeof lhs && null !== lhs) {
     const ns = lhs;
     return ns.symbol === this.symbol;
    }
    return isPrototype;
   }
   static of(ref) {
    const keyAble = "function" === typeof ref || "object" === typeof ref && null !== ref;
    if ("number" === typeof ref) {
     if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
    } else if ("string" === typeof ref) {
     if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
    } else if (keyAble) if (ref[anno_ns]) return ref[anno_ns];
    const sc = deref(ref);
    if (sc instanceof NormalizedSchema) return sc;
    if (isMemberSchema(sc)) {
     const [ns, traits] = sc;
     if (ns instanceof NormalizedSchema) {
      Object.assign(ns.getMergedTraits(), translateTraits(traits));
      return ns;
     }
     throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
    }
    const ns = new NormalizedSchema(sc);
    if (keyAble) return ref[anno_ns] = ns;
    if ("string" === typeof sc) return simpleSchemaCacheS[sc] = ns;
    if ("number" === typeof sc) return simpleSchemaCacheN[sc] = ns;
    return ns;
   }
   getSchema() {
    const sc = this.schema;
    if (Array.isArray(sc) && 0 === sc[0]) return sc[4];
    return sc;
   }
   getName(withNamespace = false) {
    const {name} = this;
    const short = !withNamespace && name && name.includes("#");
    return short ? name.split("#")[1] : name || void 0;
   }
   getMemberName() {
    return this.memberName;
   }
   isMemberSchema() {
    return this._isMemberSchema;
   }
   isListSchema() {
    const sc = this.getSchema();
    return "number" === typeof sc ? sc >= 64 && sc < 128 : 1 === sc[0];
   }
   isMapSchema() {
    const sc = this.getSchema();
    return "number" === typeof sc ? sc >= 128 && sc <= 255 : 2 === sc[0];
   }
   isStructSchema() {
    const sc = this.getSchema();
    if ("object" !== typeof sc) return false;
    const id = sc[0];
    return 3 === id || -3 === id || 4 === id;
   }
   isUnionSchema() {
    const sc = this.getSchema();
    if ("object" !== typeof sc) return false;
    return 4 === sc[0];
   }
   isBlobSchema() {
    const sc = this.getSchema();
    return 21 === sc || 42 === sc;
   }
   isTimestampSchema() {
    const sc = this.getSchema();
    return "number" === typeof sc && sc >= 4 && sc <= 7;
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
    const {streaming} = this.getMergedTraits();
    return !!streaming || 42 === this.getSchema();
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
    return translateTraits(this.memberTraits);
   }
   getOwnTraits() {
    return translateTraits(this.traits);
   }
   getKeySchema() {
    const [isDoc, isMap] = [ this.isDocumentSchema(), this.isMapSchema() ];
    if (!isDoc && !isMap) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
    const schema = this.getSchema();
    const memberSchema = isDoc ? 15 : schema[4] ?? 0;
    return member([ memberSchema, 0 ], "key");
   }
   getValueSchema() {
    const sc = this.getSchema();
    const [isDoc, isMap, isList] = [ this.isDocumentSchema(), this.isMapSchema(), this.isListSchema() ];
    const memberSchema = "number" === typeof sc ? 63 & sc : sc && "object" === typeof sc && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
    if (null != memberSchema) return member([ memberSchema, 0 ], isMap ? "value" : "member");
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
   }
   getMemberSchema(memberName) {
    const struct = this.getSchema();
    if (this.isStructSchema() && struct[4].includes(memberName)) {
     const i = struct[4].indexOf(memberName);
     const memberSchema = struct[5][i];
     return member(isMemberSchema(memberSchema) ? memberSchema : [ memberSchema, 0 ], memberName);
    }
    if (this.isDocumentSchema()) return member([ 15, 0 ], memberName);
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
   }
   getMemberSchemas() {
    const buffer = {};
    try {
     for (const [k, v] of this.structIterator()) buffer[k] = v;
    } catch (ignored) {}
    return buffer;
   }
   getEventStreamMember() {
    if (this.isStructSchema()) for (const [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
    return "";
   }
   * structIterator() {
    if (this.isUnitSchema()) return;
    if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
    const struct = this.getSchema();
    const z = struct[4].length;
    let it = struct[anno_it];
    if (it && z === it.length) {
     yield* it;
     return;
    }
    it = Array(z);
    for (let i = 0; i < z; ++i) {
     const k = struct[4][i];
     const v = member([ struct[5][i], 0 ], k);
     yield it[i] = [ k, v ];
    }
    struct[anno_it] = it;
   }
  }
  function member(memberSchema, memberName) {
   if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, {
    memberName,
    _isMemberSchema: true
   });
   const internalCtorAccess = NormalizedSchema;
   return new internalCtorAccess(memberSchema, memberName);
  }
  const isMemberSchema = sc => Array.isArray(sc) && 2 === sc.length;
  const isStaticSchema = sc => Array.isArray(sc) && sc.length >= 5;
  var TypeRegistry = __nccwpck_require__(835);
  class SerdeContext {
   serdeContext;
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
   }
  }
  const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
  class HttpBindingNormalizedSchema extends NormalizedSchema {
   static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");
   identity=HttpBindingNormalizedSchema.identity;
   bindings;
   constructor(schema) {
    super(schema);
   }
   static of(schema) {
    const ns = NormalizedSchema.of(schema);
    if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
    const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
    const cache = "object" === typeof schemaCache && null !== schemaCache ? schemaCache : ns;
    return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
   }
   getHttpBindingLocation(traits) {
    if (traits.httpPayload) return 36;
    if (traits.httpLabel) return 33;
    if (traits.httpHeader) return 38;
    if ("string" === typeof traits.httpPrefixHeaders) return 39;
    if (traits.httpQuery) return 34;
    if (traits.httpQueryParams) return 35;
    if (traits.httpResponseCode) return 37;
    return 32;
   }
   getHttpBindingValue(location, traits, nested = false) {
    const raw = this.getSchema();
    const type = "number" === typeof raw ? 255 & raw : this.isListSchema() ? 64 : 255;
    const slot = 7 & location;
    const media = traits.mediaType ? "application/json" === traits.mediaType || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
    const stream = traits.streaming || 42 === type ? this.isStructSchema() ? 2 : 1 : 0;
    const timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
    let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (36 === location && "object" !== typeof raw ? 1 : 0) << 18;
    const category = 192 & type;
    const collectionValue = 2 & slot && (64 === category || !nested && 1 & slot) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
    const valueType = 255 & (collectionValue?.[1] ?? 0);
    flags |= (slot >= 6 && (4 === valueType || 6 === valueType) ? 1 : 0) << 16;
    return [ this, flags, collectionValue ];
   }
   getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
    const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
    return valueSchema.getHttpBindingValue(location, {
     ...valueSchema.getMergedTraits(),
     ...traits
    }, true);
   }
   getHttpBindings() {
    const source = this.getSchema();
    return "object" !== typeof source || null === source ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
   }
  }
  const buildHttpBindings = schema => {
   const bodyMemberNames = [];
   const bodyMemberSchemas = [];
   const requestBodyMemberNames = [];
   const requestBodyMemberSchemas = [];
   const memberBindings = [];
   const byName = {};
   const headers = {};
   const prefixHeaders = [];
   const responseBindings = {
    headers,
    prefixHeaders
   };
   const bindings = {
    request: {
     memberBindings,
     byName
    },
    response: {
     bodyMemberNames,
     bindings: responseBindings
    }
   };
   const {request, response} = bindings;
   for (const [name, member] of schema.structIterator()) {
    const bindingSchema = HttpBindingNormalizedSchema.of(member);
    const traits = bindingSchema.getMergedTraits();
    const location = bindingSchema.getHttpBindingLocation(traits);
    const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
    const value = bindingSchema.getHttpBindingValue(location, traits);
    const binding = [ name, value, location, wireName ];
    if ("__proto__" === name) writeKey(byName);
    byName[name] = binding;
    if (value[1] >> 10 & 1) request.hasIdempotency = true;
    memberBindings.push(binding);
    const slot = 7 & location;
    if (0 === slot) {
     requestBodyMemberNames.push(name);
     requestBodyMemberSchemas.push(member);
    }
    if (0 === (4 & slot)) {
     bodyMemberNames.push(name);
     bodyMemberSchemas.push(member);
    } else if (4 === (6 & slot)) if (1 & slot) responseBindings.statusCode = binding; else {
     responseBindings.payload = binding;
     const type = 255 & value[1];
     request.contentTypeInstruction = traits.mediaType ?? (0 === type ? "text/plain" : 21 === type || 42 === type ? "application/octet-stream" : null);
    } else if (1 & slot) {
     request.hasPrefixHeaders = true;
     prefixHeaders.push(binding);
    } else {
     if ("__proto__" === wireName) writeKey(headers);
     headers[wireName] = binding;
    }
   }
   if (void 0 === request.contentTypeInstruction && requestBodyMemberNames.length) request.contentTypeInstruction = null;
   request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
   response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
   return bindings;
  };
  const buildPathSegments = path => {
   const segments = [];
   let offset = 0;
   for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
    if (match.index > offset) segments.push([ path.slice(offset, match.index), 0 ]);
    segments.push([ match[1], match[2] ? 2 : 1 ]);
    offset = match.index + match[0].length;
   }
   if (segments.length && offset < path.length) segments.push([ path.slice(offset), 0 ]);
   return segments.length ? segments : void 0;
  };
  const EMPTY_BINDINGS = {
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
  const getHttpOperationBindings = schema => schema[HTTP_BINDINGS] ??= (schema => {
   const {http, endpoint} = translateTraits(schema.traits ?? {});
   const [path, search] = http?.[1].split("?") ?? [];
   return [ http?.[0], path, search ? [ ...new URLSearchParams(search) ] : [], path ? buildPathSegments(path) : void 0, endpoint?.[0] ];
  })(schema);
  const createBodySchema = (schema, memberNames, memberSchemas) => {
   if (!memberNames.length) return;
   const source = schema.getSchema();
   const body = [ 3, source[1], source[2], schema.getMergedTraits(), memberNames, memberSchemas ];
   const required = source[6];
   const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
   if (bodyRequired) body[6] = bodyRequired;
   return body;
  };
  class HttpProtocol extends SerdeContext {
   options;
   compositeErrorRegistry;
   constructor(options) {
    super();
    this.options = options;
    this.compositeErrorRegistry = new TypeRegistry.O(options.defaultNamespace);
    for (const etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
   }
   getRequestType() {
    return HttpRequest;
   }
   getResponseType() {
    return HttpResponse;
   }
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
    this.serializer.setSerdeContext(serdeContext);
    this.deserializer.setSerdeContext(serdeContext);
    if (this.getPayloadCodec()) this.getPayloadCodec().setSerdeContext(serdeContext);
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
     for (const [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
     if (endpoint.headers) for (const name in endpoint.headers) {
      if (!(0, transport_hasOwn.$)(endpoint.headers, name)) continue;
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
      if (!(0, transport_hasOwn.$)(endpoint.headers, name)) continue;
      request.headers[name] = endpoint.headers[name];
     }
     return request;
    }
   }
   setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
    if (this.serdeContext?.disableHostPrefix) return;
    const hostPrefix = operation[4];
    if ("string" !== typeof hostPrefix) return;
    let resolvedHostPrefix = hostPrefix;
    for (const [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
     if (!(flags >> 17 & 1)) continue;
     const replacement = input[name];
     if ("string" !== typeof replacement) throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
     resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
    }
    request.hostname = resolvedHostPrefix + request.hostname;
    if (!function(hostname) {
     return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
    }(request.hostname)) throw new Error(`[${request.hostname}] is not a valid hostname.`);
   }
   deserializeMetadata(output) {
    return {
     httpStatusCode: output.statusCode,
     requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
     extendedRequestId: output.headers["x-amz-id-2"],
     cfId: output.headers["x-amz-cf-id"]
    };
   }
   resolveError(name, namespaces, registries) {
    let schema;
    for (const registry of registries) for (const ns of namespaces) try {
     if ("*" === ns) schema = registry.getSchema(name); else schema = registry.getSchema(ns + "#" + name);
     const errorCtor = registry.getErrorCtor(schema);
     if (errorCtor) return [ schema, errorCtor, "modeled" ]; else {
      const syntheticErrorSchema = registry.getBaseException();
      if (syntheticErrorSchema) {
       const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
       if (syntheticErrorCtor) return [ schema, syntheticErrorCtor, "synthetic" ];
      }
     }
    } catch (ignored) {}
    for (const registry of registries) {
     const syntheticErrorSchema = registry.getBaseException();
     if (syntheticErrorSchema) {
      const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
      if (syntheticErrorCtor) return [ syntheticErrorSchema, syntheticErrorCtor, "synthetic" ];
     }
    }
    return [ [ -3, "", "Error", 0, [], [], 0 ], Error, "native" ];
   }
   async serializeEventStream({eventStream, requestSchema, initialRequest}) {
    const eventStreamSerde = await this.loadEventStreamCapability();
    return eventStreamSerde.serializeEventStream({
     eventStream,
     requestSchema,
     initialRequest
    });
   }
   async deserializeEventStream({response, responseSchema, initialResponseContainer}) {
    const eventStreamSerde = await this.loadEventStreamCapability();
    return eventStreamSerde.deserializeEventStream({
     response,
     responseSchema,
     initialResponseContainer
    });
   }
   async loadEventStreamCapability() {
    const {EventStreamSerde, eventStreamSerdeProvider} = await __nccwpck_require__.e(242).then(__nccwpck_require__.bind(__nccwpck_require__, 242));
    const marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
    return new EventStreamSerde({
     marshaller,
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
   async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    return [];
   }
   getEventStreamMarshaller() {
    const context = this.serdeContext;
    if (!context.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
    return context.eventStreamMarshaller;
   }
   resolveEventStreamMarshaller(importedProvider) {
    const context = this.serdeContext;
    if (context.eventStreamMarshaller) return context.eventStreamMarshaller;
    return importedProvider(this.serdeContext);
   }
  }
  const collectBody = async (streamBody = new Uint8Array, context) => {
   if (streamBody instanceof Uint8Array) return Uint8ArrayBlobAdapter.mutate(streamBody);
   if (!streamBody) return Uint8ArrayBlobAdapter.mutate(new Uint8Array);
   const fromContext = context.streamCollector(streamBody);
   return Uint8ArrayBlobAdapter.mutate(await fromContext);
  };
  class RpcProtocol extends HttpProtocol {
   async serializeRequest(operationSchema, _input, context) {
    const serializer = this.serializer;
    const query = {};
    const headers = {};
    const endpoint = await context.endpoint();
    const ns = NormalizedSchema.of(operationSchema?.input);
    const schema = ns.getSchema();
    let payload;
    const input = _input && "object" === typeof _input ? _input : {};
    const request = new HttpRequest({
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
     this.setHostPrefix(request, operationSchema, input);
    }
    if (input) {
     const eventStreamMember = ns.getEventStreamMember();
     if (eventStreamMember) {
      if (input[eventStreamMember]) {
       const initialRequest = {};
       for (const [memberName] of ns.structIterator()) if (memberName !== eventStreamMember && null != input[memberName]) initialRequest[memberName] = input[memberName];
       payload = await this.serializeEventStream({
        eventStream: input[eventStreamMember],
        requestSchema: ns,
        initialRequest
       });
      }
     } else {
      serializer.write(schema, input);
      payload = serializer.flush();
     }
    }
    request.headers = Object.assign(request.headers, headers);
    request.query = query;
    request.body = payload;
    request.method = "POST";
    return request;
   }
   async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer;
    const ns = NormalizedSchema.of(operationSchema.output);
    const dataObject = {};
    if (this.isErrorResponse(response.statusCode)) {
     const bytes = await collectBody(response.body, context);
     if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
     await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
     throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
    }
    for (const header in response.headers) {
     if (!(0, transport_hasOwn.$)(response.headers, header)) continue;
     const value = response.headers[header];
     delete response.headers[header];
     response.headers[header.toLowerCase()] = value;
    }
    const eventStreamMember = ns.getEventStreamMember();
    if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
     response,
     responseSchema: ns,
     initialResponseContainer: dataObject
    }); else {
     const bytes = await collectBody(response.body, context);
     if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes));
    }
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
   }
   isErrorResponse(statusCode) {
    return statusCode >= 300;
   }
  }
  class SerdeContextConfig {
   serdeContext;
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
   }
  }
  function determineTimestampFormat(ns, settings) {
   if (settings.timestampFormat.useTrait) {
    const schema = ns.getSchema();
    if (5 === schema || 6 === schema || 7 === schema) return schema;
   }
   const {httpLabel, httpPrefixHeaders, httpHeader, httpQuery} = ns.getMergedTraits();
   const bindingFormat = settings.httpBindings ? "string" === typeof httpPrefixHeaders || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0;
   return bindingFormat ?? settings.timestampFormat.default;
  }
  const LazyJsonString = function(val) {
   const str = Object.assign(new String(val), {
    deserializeJSON: () => JSON.parse(String(val)),
    toString: () => String(val),
    toJSON: () => String(val)
   });
   return str;
  };
  LazyJsonString.from = object => {
   if (object && "object" === typeof object && (object instanceof LazyJsonString || "deserializeJSON" in object)) return object; else if ("string" === typeof object || Object.getPrototypeOf(object) === String.prototype) return LazyJsonString(String(object));
   return LazyJsonString(JSON.stringify(object));
  };
  LazyJsonString.fromObject = LazyJsonString.from;
  const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
  class NumericValue {
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
    const _nv = object;
    return NumericValue.prototype.isPrototypeOf(object) || "bigDecimal" === _nv.type && format.test(_nv.string);
   }
  }
  class UnionSerde {
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
     const v = this.from[k];
     this.to.$unknown = [ k, v ];
    }
   }
  }
  let canParseBuffer;
  function detectBufferParsing() {
   if (void 0 === canParseBuffer) try {
    if ("function" !== typeof Buffer) canParseBuffer = false; else {
     const result = JSON.parse(Buffer.from([ 123, 125 ]));
     canParseBuffer = null !== result && "object" === typeof result;
    }
   } catch {
    canParseBuffer = false;
   }
   return canParseBuffer;
  }
  function jsonReviver(key, value, context) {
   if (context?.source) {
    const numericString = context.source;
    if ("number" === typeof value) {
     const inSafeRange = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
     if (inSafeRange) {
      if (function(numericString, value) {
       if (numericString === String(value)) return true;
       if (Object.is(value, -0)) return true;
       if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
       const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
       const canonical = String(value);
       if (normalized === canonical) return true;
       if (/[eE]/.test(canonical)) return normalized === expandToDecimal(canonical);
       return false;
      }(numericString, value)) return value;
      return new NumericValue(numericString, "bigDecimal");
     } else {
      if (function(s) {
       const dotIndex = s.indexOf(".");
       if (-1 === dotIndex) return false;
       const eIndex = s.search(/[eE]/);
       if (-1 === eIndex) return true;
       const fracDigits = eIndex - dotIndex - 1;
       const exp = parseInt(s.slice(eIndex + 1), 10);
       return exp < fracDigits;
      }(numericString)) return new NumericValue(numericString, "bigDecimal");
      if (/[eE]/.test(numericString)) return function(s) {
       const eIndex = s.search(/[eE]/);
       const exp = parseInt(s.slice(eIndex + 1), 10);
       const negative = s.startsWith("-");
       const mantissa = s.slice(negative ? 1 : 0, eIndex);
       const dotIndex = mantissa.indexOf(".");
       let digits;
       let shift;
       if (-1 === dotIndex) {
        digits = mantissa;
        shift = exp;
       } else {
        digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
        const fracDigits = mantissa.length - dotIndex - 1;
        shift = exp - fracDigits;
       }
       digits = digits.replace(/0+$/, "") || "0";
       const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
       return negative ? -result : result;
      }(numericString);
      return BigInt(numericString);
     }
    }
   }
   return value;
  }
  function expandToDecimal(s) {
   const negative = s.startsWith("-");
   const abs = negative ? s.slice(1) : s;
   const eIndex = abs.search(/[eE]/);
   let result;
   if (-1 === eIndex) result = abs; else {
    const exp = parseInt(abs.slice(eIndex + 1), 10);
    const mantissa = abs.slice(0, eIndex);
    const dotIndex = mantissa.indexOf(".");
    let digits;
    let intLen;
    if (-1 === dotIndex) {
     digits = mantissa;
     intLen = mantissa.length;
    } else {
     digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
     intLen = dotIndex;
    }
    digits = digits.replace(/0+$/, "") || "0";
    const newDotPos = intLen + exp;
    if ("0" === digits) result = "0"; else if (newDotPos <= 0) result = "0." + "0".repeat(-newDotPos) + digits; else if (newDotPos >= digits.length) result = digits + "0".repeat(newDotPos - digits.length); else result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
   }
   if (result.includes(".")) result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
   return (negative ? "-" : "") + result;
  }
  const REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
  function needsReviver(schema) {
   const ns = NormalizedSchema.of(schema);
   const raw = ns.getSchema();
   if (Array.isArray(raw) && ns.isStructSchema()) {
    if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
    const result = _check(ns, new Set);
    raw[REVIVER_SYMBOL] = result;
    return result;
   }
   return _check(ns, new Set);
  }
  function _check(ns, seen) {
   const raw = ns.getSchema();
   if (seen.has(raw)) return false;
   seen.add(raw);
   if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return true;
   if (ns.isStructSchema()) {
    for (const [, memberSchema] of ns.structIterator()) if (_check(memberSchema, seen)) return true;
   } else if (ns.isListSchema() || ns.isMapSchema()) {
    if (_check(ns.getValueSchema(), seen)) return true;
   } else if (ns.isDocumentSchema()) return true;
   return false;
  }
  const findKey = (object, key) => Object.keys(object).find(k => k.toLowerCase() === key.toLowerCase());
  const sanitizeErrorCode = rawValue => {
   let cleanValue = rawValue;
   if ("number" === typeof cleanValue) cleanValue = cleanValue.toString();
   if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
   if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
   if (cleanValue.indexOf("#") >= 0) cleanValue = cleanValue.split("#")[1];
   return cleanValue;
  };
  class JsonShapeDeserializer2 extends SerdeContextConfig {
   settings;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   async read(schema, data) {
    const reviver = needsReviver(schema) ? jsonReviver : void 0;
    let parsed;
    if ("string" === typeof data) {
     if (0 === data.length) return {};
     parsed = JSON.parse(data, reviver);
    } else if (data instanceof Uint8Array && detectBufferParsing()) {
     if (0 === data.byteLength) return {};
     const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
     parsed = JSON.parse(buf, reviver);
    } else parsed = await async function(streamBody, context, schema) {
     let parsingInput;
     if (detectBufferParsing() && "function" === typeof streamBody?.[Symbol.asyncIterator]) {
      const buffer = await collectBody(streamBody, context);
      if ("function" === typeof Buffer) if (Buffer.isBuffer(buffer)) parsingInput = buffer; else parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
     }
     if (!parsingInput) parsingInput = await ((streamBody, context) => collectBody(streamBody, context).then(body => (context?.utf8Encoder ?? toUtf8.P)(body)))(streamBody, context);
     if (0 === parsingInput.length) return {};
     const reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
     try {
      return JSON.parse(parsingInput, reviver);
     } catch (e) {
      if ("SyntaxError" === e?.name) Object.defineProperty(e, "$responseBodyText", {
       value: "string" === typeof parsingInput ? parsingInput : parsingInput.toString("utf8")
      });
      throw e;
     }
    }(data, this.serdeContext, schema);
    return this._read(schema, parsed);
   }
   readObject(schema, data) {
    return this._read(schema, data);
   }
   _read(schema, value) {
    const isObject = null !== value && "object" === typeof value;
    const ns = NormalizedSchema.of(schema);
    if (isObject) {
     if (ns.isStructSchema()) return this._readStruct(ns, value);
     if (Array.isArray(value) && ns.isListSchema()) {
      const listMember = ns.getValueSchema();
      if (this.needsTransform(listMember)) for (let i = 0; i < value.length; ++i) value[i] = this._read(listMember, value[i]);
      return value;
     }
     if (ns.isMapSchema()) {
      const mapMember = ns.getValueSchema();
      const map = value;
      if (this.needsTransform(mapMember)) for (const k in map) {
       if (!(0, transport_hasOwn.$)(map, k)) continue;
       if ("__proto__" === k) writeKey(map);
       map[k] = this._read(mapMember, map[k]);
      }
      return map;
     }
    }
    if (ns.isBlobSchema() && "string" === typeof value) return fromBase64(value);
    const mediaType = ns.getMergedTraits().mediaType;
    if (ns.isStringSchema() && "string" === typeof value && mediaType) {
     const isJson = "application/json" === mediaType || mediaType.endsWith("+json");
     if (isJson) return LazyJsonString.from(value);
     return value;
    }
    if (ns.isTimestampSchema() && null != value) {
     const format = determineTimestampFormat(ns, this.settings);
     switch (format) {
     case 5:
      return (value => {
       if (null === value || void 0 === value) return;
       if ("string" !== typeof value) throw new TypeError("RFC-3339 date-times must be expressed as strings");
       const match = RFC3339_WITH_OFFSET.exec(value);
       if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
       const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
       const year = parse_utils_strictParseShort(stripLeadingZeroes(yearStr));
       const month = parseDateValue(monthStr, "month", 1, 12);
       const day = parseDateValue(dayStr, "day", 1, 31);
       const date = buildDate(year, month, day, {
        hours,
        minutes,
        seconds,
        fractionalMilliseconds
       });
       if ("Z" != offsetStr.toUpperCase()) date.setTime(date.getTime() - (value => {
        const directionStr = value[0];
        let direction = 1;
        if ("+" == directionStr) direction = 1; else if ("-" == directionStr) direction = -1; else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
        const hour = Number(value.substring(1, 3));
        const minute = Number(value.substring(4, 6));
        return direction * (60 * hour + minute) * 60 * 1e3;
       })(offsetStr));
       return date;
      })(value);

     case 6:
      return parseRfc7231DateTime(value);

     case 7:
      return (value => {
       if (null === value || void 0 === value) return;
       let valueAsDouble;
       if ("number" === typeof value) valueAsDouble = value; else if ("string" === typeof value) valueAsDouble = (value => {
        if ("string" == typeof value) return expectNumber(parseNumber(value));
        return expectNumber(value);
       })(value); else if ("object" === typeof value && 1 === value.tag) valueAsDouble = value.value; else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
       if (Number.isNaN(valueAsDouble) || valueAsDouble === 1 / 0 || valueAsDouble === -1 / 0) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
       return new Date(Math.round(1e3 * valueAsDouble));
      })(value);

     default:
      console.warn("Missing timestamp format, parsing value with Date constructor:", value);
      return new Date(value);
     }
    }
    if (ns.isBigIntegerSchema() && ("number" === typeof value || "string" === typeof value)) return BigInt(value);
    if (ns.isBigDecimalSchema() && void 0 != value) {
     if (value instanceof NumericValue) return value;
     const untyped = value;
     if ("bigDecimal" === untyped.type && "string" in untyped) return new NumericValue(untyped.string, untyped.type);
     return new NumericValue(String(value), "bigDecimal");
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
    if (ns.isDocumentSchema()) if (isObject) if (Array.isArray(value)) for (let i = 0; i < value.length; ++i) {
     const v = value[i];
     if (!(v instanceof NumericValue)) value[i] = this._read(ns, v);
    } else {
     const doc = value;
     for (const k in doc) {
      if (!(0, transport_hasOwn.$)(doc, k)) continue;
      if ("__proto__" === k) writeKey(doc);
      const v = doc[k];
      if (!(v instanceof NumericValue)) doc[k] = this._read(ns, v);
     }
    }
    return value;
   }
   _readStruct(ns, record) {
    const union = ns.isUnionSchema();
    const out = {};
    let nameMap;
    const hasType = "string" === typeof record.__type;
    const {jsonName} = this.settings;
    if (jsonName && hasType) nameMap = {};
    let unionSerde;
    if (union) unionSerde = new UnionSerde(record, out);
    for (const [memberName, memberSchema] of ns.structIterator()) {
     let fromKey = memberName;
     if (jsonName) {
      fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
      if (hasType) nameMap[fromKey] = memberName;
     }
     if (union) unionSerde.mark(fromKey);
     if (null != record[fromKey]) out[memberName] = this._read(memberSchema, record[fromKey]);
    }
    if (union) unionSerde.writeUnknown(); else if (hasType) for (const k in record) {
     if (!(0, transport_hasOwn.$)(record, k)) continue;
     const v = record[k];
     const t = jsonName ? nameMap[k] ?? k : k;
     if (!(t in out)) out[t] = v;
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
  class JsonBytesStringAdapter extends Uint8Array {
   string=null;
   static allocUnsafe(bytes) {
    if ("function" === typeof Buffer) {
     const buffer = Buffer.allocUnsafe(bytes);
     return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    return new JsonBytesStringAdapter(bytes);
   }
   toString() {
    return this.s();
   }
   valueOf() {
    return this.s();
   }
   includes(searchString, position) {
    if ("string" === typeof searchString) return this.s().includes(searchString, position);
    return Uint8Array.prototype.includes.call(this, searchString, position);
   }
   indexOf(searchString, position) {
    if ("string" === typeof searchString) return this.s().indexOf(searchString, position);
    return Uint8Array.prototype.indexOf.call(this, searchString, position);
   }
   lastIndexOf(searchString, position) {
    if ("string" === typeof searchString) return this.s().lastIndexOf(searchString, position);
    const fn = Uint8Array.prototype.lastIndexOf;
    if (void 0 !== position) return fn.call(this, searchString, position);
    return fn.call(this, searchString);
   }
   startsWith(searchString, position) {
    return this.s().startsWith(searchString, position);
   }
   endsWith(searchString, endPosition) {
    return this.s().endsWith(searchString, endPosition);
   }
   match(regexp) {
    return this.s().match(regexp);
   }
   replace(searchValue, replaceValue) {
    return this.s().replace(searchValue, replaceValue);
   }
   search(regexp) {
    return this.s().search(regexp);
   }
   split(separator, limit) {
    return this.s().split(separator, limit);
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
   charAt(pos) {
    return this.s().charAt(pos);
   }
   charCodeAt(index) {
    return this.s().charCodeAt(index);
   }
   padStart(maxLength, fillString) {
    return this.s().padStart(maxLength, fillString);
   }
   padEnd(maxLength, fillString) {
    return this.s().padEnd(maxLength, fillString);
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
     if (n > warned + 6e4) {
      console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
      warned = n;
     }
     this.string = (0, toUtf8.P)(this);
    }
    return this.string;
   }
  }
  var warned = 0;
  const encoder = new TextEncoder;
  const TRUE = new Uint8Array([ 116, 114, 117, 101 ]);
  const FALSE = new Uint8Array([ 102, 97, 108, 115, 101 ]);
  const NULL = new Uint8Array([ 110, 117, 108, 108 ]);
  const ESCAPE_TABLE = new Array(128).fill(null);
  ESCAPE_TABLE[8] = "b";
  ESCAPE_TABLE[9] = "t";
  ESCAPE_TABLE[10] = "n";
  ESCAPE_TABLE[12] = "f";
  ESCAPE_TABLE[13] = "r";
  ESCAPE_TABLE[34] = '"';
  ESCAPE_TABLE[92] = "\\";
  for (let i = 0; i < 32; i++) if (null === ESCAPE_TABLE[i]) ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
  function alloc(size) {
   return JsonBytesStringAdapter.allocUnsafe(size);
  }
  class JsonShapeSerializer2 extends SerdeContextConfig {
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
    this.rootSchema = NormalizedSchema.of(schema);
    this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
    if (!this.passthrough) this.writeValue(this.rootSchema, value, void 0);
   }
   writeDiscriminatedDocument(schema, value) {
    this.i = 0;
    this.rootSchema = NormalizedSchema.of(schema);
    const ns = this.rootSchema;
    if (ns.isStructSchema() && null != value && "object" === typeof value) {
     this.writeValue(ns, value, void 0);
     const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
     const z = prefix.length;
     this.ensure(z);
     this.json.copyWithin(1 + z, 1, this.i);
     encoder.encodeInto(prefix, this.json.subarray(1));
     this.i += z;
    } else this.writeValue(ns, value, void 0);
   }
   flush() {
    this.rootSchema = void 0;
    const finalPosition = this.i;
    this.i = 0;
    const raw = this.rawValue;
    this.rawValue = void 0;
    if (0 === finalPosition) return raw;
    const result = this.json.subarray(0, finalPosition);
    this.json = alloc(2048);
    return result;
   }
   ensure(byteCount) {
    const {i, json} = this;
    if (i + byteCount > json.length) {
     let newSize = 2 * json.length;
     for (;newSize < i + byteCount; ) newSize *= 2;
     const next = alloc(newSize);
     next.set(this.json);
     this.json = next;
    }
   }
   writeAscii(s) {
    const z = s.length;
    this.ensure(z);
    let {i, json} = this;
    for (let j = 0; j < z; ++j) {
     json[i] = s.charCodeAt(j);
     i += 1;
    }
    this.i = i;
   }
   writeAsciiQuoted(s) {
    const z = s.length;
    this.ensure(z + 4);
    let {json, i} = this;
    json[i++] = 34;
    for (let j = 0; j < z; ++j) json[i++] = s.charCodeAt(j);
    json[i++] = 34;
    this.i = i;
   }
   writeJsonString(s) {
    const z = s.length;
    this.ensure(3 * z + 2);
    this.json[this.i++] = 34;
    for (let j = 0; j < z; ++j) {
     const c = s.charCodeAt(j);
     if (c > 34 && c < 92) this.json[this.i++] = c; else if (c < 128) {
      const esc = ESCAPE_TABLE[c];
      if (null !== esc) {
       this.ensure(esc.length + 1 + 3 * (z - j - 1) + 1);
       this.json[this.i++] = 92;
       for (let k = 0; k < esc.length; k++) this.json[this.i++] = esc.charCodeAt(k);
      } else this.json[this.i++] = c;
     } else if (c >= 55296 && c <= 56319) {
      const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
      if (next >= 56320 && next <= 57343) {
       this.ensure(4);
       const {written} = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
       this.i += written;
       ++j;
      } else {
       this.ensure(6 + 3 * (z - j - 1) + 1);
       this.writeUnicodeEscape(c);
      }
     } else if (c >= 56320 && c <= 57343) {
      this.ensure(6 + 3 * (z - j - 1) + 1);
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
    this.json[this.i++] = 34;
   }
   writeUnicodeEscape(code) {
    let {json, i} = this;
    json[i++] = 92;
    json[i++] = 117;
    const hex = code.toString(16).padStart(4, "0");
    for (let j = 0; j < 4; ++j) json[i++] = hex.charCodeAt(j);
    this.i = i;
   }
   static B64=(() => {
    const table = new Uint8Array(64);
    for (let i = 0; i < 64; ++i) table[i] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(i);
    return table;
   })();
   writeBase64(data) {
    const b64Len = 4 * Math.ceil(data.length / 3);
    this.ensure(b64Len + 2);
    const json = this.json;
    const B64 = JsonShapeSerializer2.B64;
    let i = this.i;
    json[i++] = 34;
    const len = data.length;
    const remainder = len % 3;
    const mainLen = len - remainder;
    for (let j = 0; j < mainLen; j += 3) {
     const a = data[j];
     const b = data[j + 1];
     const c = data[j + 2];
     json[i++] = B64[a >> 2];
     json[i++] = B64[(3 & a) << 4 | b >> 4];
     json[i++] = B64[(15 & b) << 2 | c >> 6];
     json[i++] = B64[63 & c];
    }
    if (2 === remainder) {
     const a = data[mainLen];
     const b = data[mainLen + 1];
     json[i++] = B64[a >> 2];
     json[i++] = B64[(3 & a) << 4 | b >> 4];
     json[i++] = B64[(15 & b) << 2];
     json[i++] = 61;
    } else if (1 === remainder) {
     const a = data[mainLen];
     json[i++] = B64[a >> 2];
     json[i++] = B64[(3 & a) << 4];
     json[i++] = 61;
     json[i++] = 61;
    }
    json[i++] = 34;
    this.i = i;
   }
   writeValue(schema, value, container) {
    if (null == value) {
     if (container?.isStructSchema()) {
      if (void 0 === value) {
       const ns = NormalizedSchema.of(schema);
       if (ns.isIdempotencyToken()) {
        this.writeAsciiQuoted(generateIdempotencyToken());
        return;
       }
      }
      return;
     }
     this.ensure(4);
     this.json.set(NULL, this.i);
     this.i += 4;
     return;
    }
    const ns = NormalizedSchema.of(schema);
    const isObject = "object" === typeof value;
    if (ns.isStringSchema()) {
     const mediaType = ns.getMergedTraits().mediaType;
     if (mediaType) {
      const isJson = "application/json" === mediaType || mediaType.endsWith("+json");
      if (isJson) {
       this.writeJsonString(LazyJsonString.from(value).toString());
       return;
      }
     }
    }
    if (this.settings.bigNumberAsString && null != value && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
     const asString = value instanceof NumericValue ? value.string : String(value);
     this.writeAsciiQuoted(asString);
     return;
    }
    if (isObject) {
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
     if (value instanceof NumericValue) {
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
      const b64 = (this.serdeContext?.base64Encoder ?? toBase64)(value);
      this.writeAsciiQuoted(b64);
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
     const numStr = String(value);
     this.writeAscii(numStr);
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
    let wroteAny = false;
    const hasType = "string" === typeof value.__type;
    let writtenKeys;
    if (hasType) writtenKeys = new Set;
    for (const [memberName, memberSchema] of ns.structIterator()) {
     const item = value[memberName];
     if (null == item && !memberSchema.isIdempotencyToken()) continue;
     if (wroteAny) {
      this.ensure(1);
      this.json[this.i++] = 44;
     }
     wroteAny = true;
     const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
     if (writtenKeys) {
      writtenKeys.add(memberName);
      writtenKeys.add(targetKey);
     }
     this.writeAsciiQuoted(targetKey);
     this.json[this.i++] = 58;
     this.writeValue(memberSchema, item, ns);
    }
    if (!wroteAny && ns.isUnionSchema()) {
     const {$unknown} = value;
     if (Array.isArray($unknown)) {
      const [k, v] = $unknown;
      this.writeAsciiQuoted(k);
      this.ensure(1);
      this.json[this.i++] = 58;
      this.writeValue(15, v, ns);
     }
    } else if (hasType) for (const k in value) {
     if (writtenKeys.has(k)) continue;
     writtenKeys.add(k);
     const v = value[k];
     if (wroteAny) {
      this.ensure(1);
      this.json[this.i++] = 44;
     }
     wroteAny = true;
     this.writeAsciiQuoted(k);
     this.ensure(1);
     this.json[this.i++] = 58;
     this.writeValue(15, v, void 0);
    }
    this.ensure(1);
    this.json[this.i++] = 125;
   }
   writeList(ns, value, isDocument) {
    const sparse = !!ns.getMergedTraits().sparse;
    const valueSchema = ns.getValueSchema();
    if (!isDocument) if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
     let hasSpecials = false;
     for (let i = 0; i < value.length; ++i) {
      const v = value[i];
      if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 || null == v && !sparse) {
       hasSpecials = true;
       break;
      }
     }
     let json;
     if (!hasSpecials) json = JSON.stringify(value); else {
      const out = [];
      for (let i = 0; i < value.length; ++i) {
       const v = value[i];
       if (null == v && !sparse) continue;
       if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0) out.push(String(v)); else out.push(v);
      }
      json = JSON.stringify(out);
     }
     this.ensure(3 * json.length);
     this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
     return;
    }
    this.ensure(2);
    this.json[this.i++] = 91;
    let wroteFirstItem = false;
    for (let i = 0; i < value.length; ++i) {
     const item = value[i];
     if (isDocument ? void 0 === item : null == item && !sparse) continue;
     if (wroteFirstItem) {
      this.ensure(1);
      this.json[this.i++] = 44;
     }
     this.writeValue(valueSchema, item, void 0);
     wroteFirstItem = true;
    }
    this.ensure(1);
    this.json[this.i++] = 93;
   }
   writeMap(ns, value, isDocument) {
    const sparse = !!ns.getMergedTraits().sparse;
    const valueSchema = ns.getValueSchema();
    if (!isDocument) if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
     let modifications;
     for (const k in value) {
      if (!(0, transport_hasOwn.$)(value, k)) continue;
      const v = value[k];
      if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0) {
       (modifications ??= {})[k] = v;
       value[k] = String(v);
      } else if (null === v && !sparse) {
       (modifications ??= {})[k] = null;
       value[k] = void 0;
      }
     }
     const json = JSON.stringify(value);
     if (modifications) Object.assign(value, modifications);
     this.ensure(3 * json.length);
     this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
     return;
    }
    this.ensure(2);
    this.json[this.i++] = 123;
    let first = true;
    for (const k in value) {
     if (!(0, transport_hasOwn.$)(value, k)) continue;
     const v = value[k];
     if (isDocument ? void 0 === v : null == v && !sparse) continue;
     if (!first) {
      this.ensure(1);
      this.json[this.i++] = 44;
     }
     first = false;
     this.writeJsonString(k);
     this.ensure(1);
     this.json[this.i++] = 58;
     this.writeValue(valueSchema, v, void 0);
    }
    this.ensure(1);
    this.json[this.i++] = 125;
   }
   writeTimestamp(ns, value) {
    const format = determineTimestampFormat(ns, this.settings);
    switch (format) {
    case 5:
     {
      const iso = value.toISOString().replace(".000Z", "Z");
      this.writeAsciiQuoted(iso);
      return;
     }

    case 6:
     this.writeAsciiQuoted(dateToUtcString(value));
     return;

    case 7:
     {
      const epochSecs = String(value.getTime() / 1e3);
      this.writeAscii(epochSecs);
      return;
     }

    default:
     {
      const epochSecs = String(value.getTime() / 1e3);
      this.writeAscii(epochSecs);
      return;
     }
    }
   }
  }
  class JsonCodec2 extends SerdeContextConfig {
   settings;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   createSerializer() {
    const serializer = new JsonShapeSerializer2(this.settings);
    serializer.setSerdeContext(this.serdeContext);
    return serializer;
   }
   createDeserializer() {
    const deserializer = new JsonShapeDeserializer2(this.settings);
    deserializer.setSerdeContext(this.serdeContext);
    return deserializer;
   }
  }
  class ServiceException extends Error {
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
    return ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && ("client" === candidate.$fault || "server" === candidate.$fault);
   }
   static [Symbol.hasInstance](instance) {
    if (!instance) return false;
    const candidate = instance;
    if (this === ServiceException) return ServiceException.isInstance(instance);
    if (ServiceException.isInstance(instance)) {
     if (this.prototype.isPrototypeOf(instance)) return true;
     const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
     let candidateHasShapeId = false;
     if (targetId) {
      let proto = Object.getPrototypeOf(candidate);
      for (;proto && proto !== Object.prototype; ) {
       const ctor = proto.constructor;
       const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
       if (candidateId) {
        candidateHasShapeId = true;
        if (candidateId === targetId) return true;
       }
       proto = Object.getPrototypeOf(proto);
      }
     }
     if (targetId && candidateHasShapeId) return false;
     const targetName = this.name;
     if (targetName && targetName.length >= 6) {
      if (candidate.name === targetName) return true;
      let proto = Object.getPrototypeOf(candidate);
      for (;proto && proto !== Object.prototype; ) {
       const ctorName = proto.constructor?.name;
       if (ctorName && "Error" !== ctorName && ctorName === targetName) return true;
       proto = Object.getPrototypeOf(proto);
      }
     }
    }
    return false;
   }
  }
  const decorateServiceException = (exception, additions = {}) => {
   Object.entries(additions).filter(([, v]) => void 0 !== v).forEach(([k, v]) => {
    if (void 0 == exception[k] || "" === exception[k]) exception[k] = v;
   });
   const message = exception.message || exception.Message || "UnknownError";
   exception.message = message;
   delete exception.Message;
   return exception;
  };
  class ProtocolLib {
   queryCompat;
   errorRegistry;
   constructor(queryCompat = false) {
    this.queryCompat = queryCompat;
   }
   resolveRestContentType(defaultContentType, inputSchema) {
    const members = inputSchema.getMemberSchemas();
    const httpPayloadMember = Object.values(members).find(m => !!m.getMergedTraits().httpPayload);
    if (httpPayloadMember) {
     const mediaType = httpPayloadMember.getMergedTraits().mediaType;
     if (mediaType) return mediaType; else if (httpPayloadMember.isStringSchema()) return "text/plain"; else if (httpPayloadMember.isBlobSchema()) return "application/octet-stream"; else return defaultContentType;
    } else if (!inputSchema.isUnitSchema()) {
     const hasBody = Object.values(members).find(m => {
      const {httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders} = m.getMergedTraits();
      const noPrefixHeaders = void 0 === httpPrefixHeaders;
      return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
     });
     if (hasBody) return defaultContentType;
    }
   }
   async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
    let errorName = errorIdentifier;
    if (errorIdentifier.includes("#")) [, errorName] = errorIdentifier.split("#");
    const errorMetadata = {
     $metadata: metadata,
     $fault: response.statusCode < 500 ? "client" : "server"
    };
    if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
    try {
     const errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier);
     return {
      errorSchema,
      errorMetadata
     };
    } catch (e) {
     dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
     const synthetic = this.errorRegistry;
     const baseExceptionSchema = synthetic.getBaseException();
     if (baseExceptionSchema) {
      const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
      throw this.decorateServiceException(Object.assign(new ErrorCtor({
       name: errorName
      }), errorMetadata), dataObject);
     }
     const d = dataObject;
     const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
     throw this.decorateServiceException(Object.assign(new Error(message), {
      name: errorName
     }, errorMetadata), dataObject);
    }
   }
   compose(composite, errorIdentifier, defaultNamespace) {
    let namespace = defaultNamespace;
    if (errorIdentifier.includes("#")) [namespace] = errorIdentifier.split("#");
    const staticRegistry = TypeRegistry.O.for(namespace);
    const defaultSyntheticRegistry = TypeRegistry.O.for("smithy.ts.sdk.synthetic." + defaultNamespace);
    composite.copyFrom(staticRegistry);
    composite.copyFrom(defaultSyntheticRegistry);
    this.errorRegistry = composite;
   }
   decorateServiceException(exception, additions = {}) {
    if (this.queryCompat) {
     const msg = exception.Message ?? additions.Message;
     const error = decorateServiceException(exception, additions);
     if (msg) error.message = msg;
     const errorObj = error.Error ?? {};
     errorObj.Type = error.Error?.Type;
     errorObj.Code = error.Error?.Code;
     errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
     error.Error = errorObj;
     const reqId = error.$metadata.requestId;
     if (reqId) error.RequestId = reqId;
     return error;
    }
    return decorateServiceException(exception, additions);
   }
   setQueryCompatError(output, response) {
    const queryErrorHeader = response.headers?.["x-amzn-query-error"];
    if (void 0 !== output && null != queryErrorHeader) {
     const [Code, Type] = queryErrorHeader.split(";");
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
   queryCompatOutput(queryCompatErrorData, errorData) {
    if (queryCompatErrorData.Error) errorData.Error = queryCompatErrorData.Error;
    if (queryCompatErrorData.Type) errorData.Type = queryCompatErrorData.Type;
    if (queryCompatErrorData.Code) errorData.Code = queryCompatErrorData.Code;
   }
   findQueryCompatibleError(registry, errorName) {
    try {
     return registry.getSchema(errorName);
    } catch (e) {
     return registry.find(schema => NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
    }
   }
  }
  class AwsJsonRpcProtocol extends RpcProtocol {
   serializer;
   deserializer;
   serviceTarget;
   codec;
   mixin;
   awsQueryCompatible;
   constructor({defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec}) {
    super({
     defaultNamespace,
     errorTypeRegistries
    });
    this.serviceTarget = serviceTarget;
    this.codec = jsonCodec ?? new JsonCodec2({
     timestampFormat: {
      useTrait: true,
      default: 7
     },
     jsonName: false
    });
    this.serializer = this.codec.createSerializer();
    this.deserializer = this.codec.createDeserializer();
    this.awsQueryCompatible = !!awsQueryCompatible;
    this.mixin = new ProtocolLib(this.awsQueryCompatible);
   }
   async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    if (!request.path.endsWith("/")) request.path += "/";
    request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
    request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
    if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
    if ("unit" === deref(operationSchema.input) || !request.body) request.body = "{}";
    return request;
   }
   getPayloadCodec() {
    return this.codec;
   }
   async handleError(operationSchema, context, response, dataObject, metadata) {
    const {awsQueryCompatible} = this;
    if (awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
    const errorIdentifier = ((output, data, queryCompat = false) => (({headers}, data, order) => {
     for (;order.length > 0; ) {
      const location = order.shift();
      switch (location) {
      case "header":
       const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
       if (void 0 !== headerKey) return sanitizeErrorCode(headers[headerKey]);
       break;

      case "code":
       const codeKey = findKey(data ?? {}, "code");
       if (codeKey && void 0 !== data[codeKey]) return sanitizeErrorCode(data[codeKey]);
       break;

      case "type":
       if (void 0 !== data?.__type) return sanitizeErrorCode(data.__type);
      }
     }
    })(output, data, queryCompat ? [ "code", "header", "type" ] : [ "type", "code", "header" ]))(response, dataObject, awsQueryCompatible) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    const {errorSchema, errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
    const ns = NormalizedSchema.of(errorSchema);
    const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    const output = {};
    const errorDeserializer = this.codec.createDeserializer();
    for (const [name, member] of ns.structIterator()) if (null != dataObject[name]) output[name] = errorDeserializer.readObject(member, dataObject[name]);
    if (awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
     $fault: ns.getMergedTraits().error,
     message
    }, output), dataObject);
   }
  }
  class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
   constructor({defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec}) {
    super({
     defaultNamespace,
     errorTypeRegistries,
     serviceTarget,
     awsQueryCompatible,
     jsonCodec
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
  class Sha256Js {
   digestLength=32;
   state=Int32Array.from(INIT);
   w;
   buffer=new Uint8Array(64);
   bufferLength=0;
   bytesHashed=0;
   finished=false;
   inner;
   outer;
   constructor(secret) {
    if (secret) {
     const key = Sha256Js.normalizeKey(secret);
     this.inner = new Sha256Js;
     this.outer = new Sha256Js;
     const {inner, outer} = this;
     const pad = new Uint8Array(128);
     for (let i = 0; i < 64; ++i) {
      pad[i] = 54 ^ key[i];
      pad[i + 64] = 92 ^ key[i];
     }
     inner.update(pad.subarray(0, 64));
     outer.update(pad.subarray(64));
    }
   }
   update(data) {
    if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
    if (this.inner) {
     this.inner.update(data);
     return;
    }
    const chunk = toUint8Array(data);
    let position = 0;
    let {byteLength} = chunk;
    this.bytesHashed += byteLength;
    if (8 * this.bytesHashed > 9007199254740991) throw new Error("Cannot hash more than 2^53 - 1 bits");
    for (;byteLength > 0; ) {
     this.buffer[this.bufferLength++] = chunk[position++];
     byteLength--;
     if (64 === this.bufferLength) {
      this.hashBuffer();
      this.bufferLength = 0;
     }
    }
   }
   async digest() {
    const {inner, outer} = this;
    if (inner && outer) {
     if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
     this.finished = true;
     const innerDigest = inner.digestSync();
     outer.update(innerDigest);
     return outer.digestSync();
    }
    return this.digestSync();
   }
   reset() {
    this.state = Int32Array.from(INIT);
    this.buffer = new Uint8Array(64);
    this.bufferLength = 0;
    this.bytesHashed = 0;
   }
   digestSync() {
    const state = this.state.slice();
    const buffer = this.buffer.slice();
    let bufferLength = this.bufferLength;
    const bitsHashed = 8 * this.bytesHashed;
    const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    bufferView.setUint8(bufferLength++, 128);
    if ((bufferLength - 1) % 64 >= 56) {
     for (let i = bufferLength; i < 64; ++i) bufferView.setUint8(i, 0);
     this.hashBufferWith(state, buffer);
     bufferLength = 0;
    }
    for (let i = bufferLength; i < 56; ++i) bufferView.setUint8(i, 0);
    bufferView.setUint32(56, Math.floor(bitsHashed / 4294967296), false);
    bufferView.setUint32(60, bitsHashed, false);
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
    const key = toUint8Array(secret);
    if (key.byteLength > 64) {
     const h = new Sha256Js;
     h.update(key);
     const out = h.digestSync();
     const padded = new Uint8Array(64);
     padded.set(out);
     return padded;
    }
    if (key.byteLength < 64) {
     const padded = new Uint8Array(64);
     padded.set(key);
     return padded;
    }
    return key;
   }
   hashBuffer() {
    this.hashBufferWith(this.state, this.buffer);
   }
   hashBufferWith(state, buffer) {
    const w = this.w ??= new Int32Array(64);
    let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
    for (let i = 0; i < 64; ++i) {
     if (i < 16) w[i] = (255 & buffer[4 * i]) << 24 | (255 & buffer[4 * i + 1]) << 16 | (255 & buffer[4 * i + 2]) << 8 | 255 & buffer[4 * i + 3]; else {
      let u = w[i - 2];
      const t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
      u = w[i - 15];
      const t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
      w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
     }
     const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
     const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
     s7 = s6;
     s6 = s5;
     s5 = s4;
     s4 = s3 + t1 | 0;
     s3 = s2;
     s2 = s1;
     s1 = s0;
     s0 = t1 + t2 | 0;
    }
    state[0] += s0;
    state[1] += s1;
    state[2] += s2;
    state[3] += s3;
    state[4] += s4;
    state[5] += s5;
    state[6] += s6;
    state[7] += s7;
   }
  }
  const INIT = new Int32Array([ 1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225 ]);
  const K = new Int32Array([ 1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298 ]);
  const hasNativeCrypto = (() => {
   try {
    (0, external_node_crypto_namespaceObject.createHash)("sha256");
    return true;
   } catch {
    return false;
   }
  })();
  const Sha256Node = hasNativeCrypto ? function() {
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
     let buf;
     if (this.isHmac) {
      this.finished = true;
      buf = this.hash.digest();
     } else buf = this.hash.copy().digest();
     return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    reset() {
     this.hash = this.createHash();
     this.finished = false;
    }
    createHash() {
     return this.secret ? (0, external_node_crypto_namespaceObject.createHmac)("sha256", function(data) {
      if ("string" === typeof data) return data;
      if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      return Buffer.from(data);
     }(this.secret)) : (0, external_node_crypto_namespaceObject.createHash)("sha256");
    }
   };
  }() : Sha256Js;
  const customEndpointFunctions = {};
  const IP_V4_REGEX = new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$");
  const isIpAddress = value => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
  const isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
   if (allowSubDomains) {
    for (const label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return false;
    return true;
   }
   if (!isValidHostLabel(value)) return false;
   if (value.length < 3 || value.length > 63) return false;
   if (value !== value.toLowerCase()) return false;
   if (isIpAddress(value)) return false;
   return true;
  };
  const awsEndpointFunctions = {
   isVirtualHostableS3Bucket,
   parseArn: value => {
    const segments = value.split(":");
    if (segments.length < 6) return null;
    const [arn, partition, service, region, accountId, ...resourcePath] = segments;
    if ("arn" !== arn || "" === partition || "" === service || "" === resourcePath.join(":")) return null;
    const resourceId = resourcePath.map(resource => resource.split("/")).flat();
    return {
     partition,
     service,
     region,
     accountId,
     resourceId
    };
   },
   partition: value => {
    const {partitions} = selectedPartitionsInfo;
    for (const partition of partitions) {
     const {regions, outputs} = partition;
     for (const [region, regionData] of Object.entries(regions)) if (region === value) return {
      ...outputs,
      ...regionData
     };
    }
    for (const partition of partitions) {
     const {regionRegex, outputs} = partition;
     if (new RegExp(regionRegex).test(value)) return {
      ...outputs
     };
    }
    const DEFAULT_PARTITION = partitions.find(partition => "aws" === partition.id);
    if (!DEFAULT_PARTITION) throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
    return {
     ...DEFAULT_PARTITION.outputs
    };
   }
  };
  customEndpointFunctions.aws = awsEndpointFunctions;
  class EndpointCache {
   capacity;
   data=new Map;
   parameters=[];
   constructor({size, params}) {
    this.capacity = size ?? 50;
    if (params) this.parameters = params;
   }
   get(endpointParams, resolver) {
    const key = this.hash(endpointParams);
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
   hash(endpointParams) {
    let buffer = "";
    const {parameters} = this;
    if (0 === parameters.length) return false;
    for (const param of parameters) {
     const raw = endpointParams[param];
     const val = null == raw ? "\0" : String(raw);
     if (val.includes("|;")) return false;
     buffer += val + "|;";
    }
    return buffer;
   }
  }
  class EndpointError extends Error {
   constructor(message) {
    super(message);
    this.name = "EndpointError";
   }
  }
  function toDebugString(input) {
   if ("object" !== typeof input || null == input) return input;
   if ("ref" in input) return `$${toDebugString(input.ref)}`;
   if ("fn" in input) return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
   return JSON.stringify(input, null, 2);
  }
  const getAttr = (value, path) => (path => {
   const parts = path.split(".");
   const pathList = [];
   for (const part of parts) {
    const squareBracketIndex = part.indexOf("[");
    if (-1 !== squareBracketIndex) {
     if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
     const arrayIndex = part.slice(squareBracketIndex + 1, -1);
     if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
     if (0 !== squareBracketIndex) pathList.push(part.slice(0, squareBracketIndex));
     pathList.push(arrayIndex);
    } else pathList.push(part);
   }
   return pathList;
  })(path).reduce((acc, index) => {
   if ("object" !== typeof acc) throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`); else if (Array.isArray(acc)) {
    const i = parseInt(index);
    return acc[i < 0 ? acc.length + i : i];
   }
   return acc[index];
  }, value);
  var EndpointURLScheme;
  !function(EndpointURLScheme) {
   EndpointURLScheme.HTTP = "http";
   EndpointURLScheme.HTTPS = "https";
  }(EndpointURLScheme || (EndpointURLScheme = {}));
  const DEFAULT_PORTS = {
   [EndpointURLScheme.HTTP]: 80,
   [EndpointURLScheme.HTTPS]: 443
  };
  const endpointFunctions = {
   booleanEquals: (value1, value2) => value1 === value2,
   coalesce: function(...args) {
    for (const arg of args) if (null != arg) return arg;
    return;
   },
   getAttr,
   isSet: value => null != value,
   isValidHostLabel,
   ite: function(condition, trueValue, falseValue) {
    return condition ? trueValue : falseValue;
   },
   not: value => !value,
   parseURL: value => {
    const whatwgURL = (() => {
     try {
      if (value instanceof URL) return value;
      if ("object" === typeof value && "hostname" in value) {
       const {hostname, port, protocol = "", path = "", query = {}} = value;
       const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
       url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
       return url;
      }
      return new URL(value);
     } catch (ignored) {
      return null;
     }
    })();
    if (!whatwgURL) {
     console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
     return null;
    }
    const urlString = whatwgURL.href;
    const {host, hostname, pathname, protocol, search} = whatwgURL;
    if (search) return null;
    const scheme = protocol.slice(0, -1);
    if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
    const isIp = isIpAddress(hostname);
    const inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || "string" === typeof value && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`);
    const authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ""}`;
    return {
     scheme,
     authority,
     path: pathname,
     normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
     isIp
    };
   },
   split: function(value, delimiter, limit) {
    if (1 === limit) return [ value ];
    if ("" === value) return [ "" ];
    const parts = value.split(delimiter);
    if (0 === limit) return parts;
    return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
   },
   stringEquals: (value1, value2) => value1 === value2,
   substring: (input, start, stop, reverse) => {
    if (null == input || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) return null;
    if (!reverse) return input.substring(start, stop);
    return input.substring(input.length - stop, input.length - start);
   },
   uriEncode: value => encodeURIComponent(value).replace(/[!*'()]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  };
  const evaluateTemplate = (template, options) => {
   const evaluatedTemplateArr = [];
   const {referenceRecord, endpointParams} = options;
   let currentIndex = 0;
   for (;currentIndex < template.length; ) {
    const openingBraceIndex = template.indexOf("{", currentIndex);
    if (-1 === openingBraceIndex) {
     evaluatedTemplateArr.push(template.slice(currentIndex));
     break;
    }
    evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
    const closingBraceIndex = template.indexOf("}", openingBraceIndex);
    if (-1 === closingBraceIndex) {
     evaluatedTemplateArr.push(template.slice(openingBraceIndex));
     break;
    }
    if ("{" === template[openingBraceIndex + 1] && "}" === template[closingBraceIndex + 1]) {
     evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
     currentIndex = closingBraceIndex + 2;
    }
    const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
    if (parameterName.includes("#")) {
     const [refName, attrName] = parameterName.split("#");
     evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
    } else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
    currentIndex = closingBraceIndex + 1;
   }
   return evaluatedTemplateArr.join("");
  };
  const evaluateExpression = (obj, keyName, options) => {
   if ("string" === typeof obj) return evaluateTemplate(obj, options); else if (obj.fn) return group.callFunction(obj, options); else if (obj.ref) return (({ref}, options) => options.referenceRecord[ref] ?? options.endpointParams[ref])(obj, options);
   throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
  };
  const callFunction = ({fn, argv}, options) => {
   const evaluatedArgs = Array(argv.length);
   for (let i = 0; i < evaluatedArgs.length; ++i) {
    const arg = argv[i];
    if ("boolean" === typeof arg || "number" === typeof arg) evaluatedArgs[i] = arg; else evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
   }
   const namespaceSeparatorIndex = fn.indexOf(".");
   if (-1 !== namespaceSeparatorIndex) {
    const namespaceFunctions = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)];
    const customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
    if ("function" === typeof customFunction) return customFunction(...evaluatedArgs);
   }
   const callable = endpointFunctions[fn];
   if ("function" === typeof callable) return callable(...evaluatedArgs);
   throw new Error(`function ${fn} not loaded in endpointFunctions.`);
  };
  const group = {
   evaluateExpression,
   callFunction
  };
  const evaluateCondition = (condition, options) => {
   const {assign} = condition;
   if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
   const value = callFunction(condition, options);
   options.logger?.debug?.(`endpoints evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
   const result = "" === value ? true : !!value;
   if (null != assign) return {
    result,
    toAssign: {
     name: assign,
     value
    }
   };
   return {
    result
   };
  };
  const getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
   acc[headerKey] = headerVal.map(headerValEntry => {
    const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
    if ("string" !== typeof processedExpr) throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
    return processedExpr;
   });
   return acc;
  }, {});
  const getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
   acc[propertyKey] = getEndpointProperties_group.getEndpointProperty(propertyVal, options);
   return acc;
  }, {});
  const getEndpointProperty = (property, options) => {
   if (Array.isArray(property)) return property.map(propertyEntry => getEndpointProperty(propertyEntry, options));
   switch (typeof property) {
   case "string":
    return evaluateTemplate(property, options);

   case "object":
    if (null === property) throw new EndpointError(`Unexpected endpoint property: ${property}`);
    return getEndpointProperties_group.getEndpointProperties(property, options);

   case "boolean":
    return property;

   default:
    throw new EndpointError("Unexpected endpoint property type: " + typeof property);
   }
  };
  const getEndpointProperties_group = {
   getEndpointProperty,
   getEndpointProperties
  };
  const getEndpointUrl = (endpointUrl, options) => {
   const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
   if ("string" === typeof expression) try {
    return new URL(expression);
   } catch (error) {
    console.error(`Failed to construct URL with ${expression}`, error);
    throw error;
   }
   throw new EndpointError("Endpoint URL must be a string, got " + typeof expression);
  };
  const decideEndpoint = (bdd, options) => {
   const {nodes, root, results, conditions} = bdd;
   let ref = root;
   const referenceRecord = {};
   const closure = {
    referenceRecord,
    endpointParams: options.endpointParams,
    logger: options.logger
   };
   for (;1 !== ref && -1 !== ref && ref < 1e8; ) {
    const node_i = 3 * (Math.abs(ref) - 1);
    const [condition_i, highRef, lowRef] = [ nodes[node_i], nodes[node_i + 1], nodes[node_i + 2] ];
    const [fn, argv, assign] = conditions[condition_i];
    const evaluation = evaluateCondition({
     fn,
     assign,
     argv
    }, closure);
    if (evaluation.toAssign) {
     const {name, value} = evaluation.toAssign;
     referenceRecord[name] = value;
    }
    ref = ref >= 0 === evaluation.result ? highRef : lowRef;
   }
   if (ref >= 1e8) {
    const result = results[ref - 1e8];
    if (-1 === result[0]) {
     const [, errorExpression] = result;
     throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
    }
    const [url, properties, headers] = result;
    return {
     url: getEndpointUrl(url, closure),
     properties: getEndpointProperties(properties, closure),
     headers: getEndpointHeaders(headers ?? {}, closure)
    };
   }
   throw new EndpointError("No matching endpoint.");
  };
  class BinaryDecisionDiagram {
   nodes;
   root;
   conditions;
   results;
   constructor(bdd, root, conditions, results) {
    this.nodes = bdd;
    this.root = root;
    this.conditions = conditions;
    this.results = results;
   }
   static from(bdd, root, conditions, results) {
    return new BinaryDecisionDiagram(bdd, root, conditions, results);
   }
  }
  const a = "PartitionResult", b = "stringEquals", c = "booleanEquals", d = {
   fn: "getAttr",
   argv: [ {
    ref: a
   }, "name" ]
  }, e = {};
  const _data = {
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
  const nodes = new Int32Array([ -1, 1, -1, 0, r + 1, 3, 1, 4, r + 10, 2, 9, 5, 3, 7, 6, 5, r + 8, r + 9, 5, r + 5, 8, 6, r + 6, r + 7, 3, 12, 10, 4, r + 3, 11, 6, r + 3, r + 4, 4, r + 2, 13, 6, r + 2, r + 4 ]);
  const bdd = BinaryDecisionDiagram.from(nodes, 2, _data.conditions, _data.results);
  const cache = new EndpointCache({
   size: 50,
   params: [ "Endpoint", "Region", "ServiceType", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => decideEndpoint(bdd, {
   endpointParams,
   logger: context.logger
  }));
  customEndpointFunctions.aws = awsEndpointFunctions;
  class ACMServiceException extends ServiceException {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.acm#ACMServiceException";
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, ACMServiceException.prototype);
   }
  }
  class AccessDeniedException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#AccessDeniedException";
   name="AccessDeniedException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "AccessDeniedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, AccessDeniedException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidArnException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#InvalidArnException";
   name="InvalidArnException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidArnException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidArnException.prototype);
   }
  }
  class InvalidParameterException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#InvalidParameterException";
   name="InvalidParameterException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidParameterException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidParameterException.prototype);
   }
  }
  class InvalidTagException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#InvalidTagException";
   name="InvalidTagException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidTagException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidTagException.prototype);
   }
  }
  class ResourceNotFoundException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#ResourceNotFoundException";
   name="ResourceNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ResourceNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
   }
  }
  class TagPolicyException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#TagPolicyException";
   name="TagPolicyException";
   $fault="client";
   constructor(opts) {
    super({
     name: "TagPolicyException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TagPolicyException.prototype);
   }
  }
  class ThrottlingException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#ThrottlingException";
   name="ThrottlingException";
   $fault="client";
   throttlingReasons;
   constructor(opts) {
    super({
     name: "ThrottlingException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ThrottlingException.prototype);
    this.throttlingReasons = opts.throttlingReasons;
   }
  }
  class TooManyTagsException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#TooManyTagsException";
   name="TooManyTagsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "TooManyTagsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyTagsException.prototype);
   }
  }
  class ValidationException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#ValidationException";
   name="ValidationException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ValidationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ValidationException.prototype);
   }
  }
  class ConflictException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#ConflictException";
   name="ConflictException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ConflictException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ConflictException.prototype);
   }
  }
  class InternalServerException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#InternalServerException";
   name="InternalServerException";
   $fault="server";
   $retryable={};
   constructor(opts) {
    super({
     name: "InternalServerException",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, InternalServerException.prototype);
   }
  }
  class ServiceQuotaExceededException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#ServiceQuotaExceededException";
   name="ServiceQuotaExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ServiceQuotaExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
   }
  }
  class ResourceInUseException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#ResourceInUseException";
   name="ResourceInUseException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ResourceInUseException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceInUseException.prototype);
   }
  }
  class RequestInProgressException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#RequestInProgressException";
   name="RequestInProgressException";
   $fault="client";
   constructor(opts) {
    super({
     name: "RequestInProgressException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RequestInProgressException.prototype);
   }
  }
  class LimitExceededException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#LimitExceededException";
   name="LimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "LimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LimitExceededException.prototype);
   }
  }
  class InvalidArgsException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#InvalidArgsException";
   name="InvalidArgsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidArgsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidArgsException.prototype);
   }
  }
  class InvalidDomainValidationOptionsException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#InvalidDomainValidationOptionsException";
   name="InvalidDomainValidationOptionsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidDomainValidationOptionsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidDomainValidationOptionsException.prototype);
   }
  }
  class InvalidStateException extends ACMServiceException {
   static shapeId="com.amazonaws.acm#InvalidStateException";
   name="InvalidStateException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidStateException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidStateException.prototype);
   }
  }
  const _DN = "DomainName";
  const _DVMUS = "DomainValidationMethodUpdateSummary";
  const _DVO = "DomainValidationOptions";
  const _HR = "HttpRedirect";
  const _N = "Name";
  const _RRe = "ResourceRecord";
  const _RSe = "RenewalSummary";
  const _T = "Type";
  const _US = "UpdateSummary";
  const _VM = "ValidationMethod";
  const _aQE = "awsQueryError";
  const _c = "client";
  const _e = "error";
  const _hE = "httpError";
  const _m = "message";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.acm";
  const n0 = "com.amazonaws.acm";
  const _s_registry = new TypeRegistry.O(_s);
  var ACMServiceException$ = [ -3, _s, "ACMServiceException", 0, [], [] ];
  _s_registry.registerError(ACMServiceException$, ACMServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var AccessDeniedException$ = [ -3, n0, "AccessDeniedException", {
   [_aQE]: [ "AccessDenied", 403 ],
   [_e]: _c,
   [_hE]: 403
  }, [ "Message" ], [ 0 ] ];
  n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
  var ConflictException$ = [ -3, n0, "ConflictException", {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ConflictException$, ConflictException);
  var InternalServerException$ = [ -3, n0, "InternalServerException", {
   [_e]: "server"
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InternalServerException$, InternalServerException);
  var InvalidArgsException$ = [ -3, n0, "InvalidArgsException", {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidArgsException$, InvalidArgsException);
  var InvalidArnException$ = [ -3, n0, "InvalidArnException", {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidArnException$, InvalidArnException);
  var InvalidDomainValidationOptionsException$ = [ -3, n0, "InvalidDomainValidationOptionsException", {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDomainValidationOptionsException$, InvalidDomainValidationOptionsException);
  var InvalidParameterException$ = [ -3, n0, "InvalidParameterException", {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
  var InvalidStateException$ = [ -3, n0, "InvalidStateException", {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidStateException$, InvalidStateException);
  var InvalidTagException$ = [ -3, n0, "InvalidTagException", {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTagException$, InvalidTagException);
  var LimitExceededException$ = [ -3, n0, "LimitExceededException", {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LimitExceededException$, LimitExceededException);
  var RequestInProgressException$ = [ -3, n0, "RequestInProgressException", {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(RequestInProgressException$, RequestInProgressException);
  var ResourceInUseException$ = [ -3, n0, "ResourceInUseException", {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
  var ResourceNotFoundException$ = [ -3, n0, "ResourceNotFoundException", {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
  var ServiceQuotaExceededException$ = [ -3, n0, "ServiceQuotaExceededException", {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
  var TagPolicyException$ = [ -3, n0, "TagPolicyException", {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TagPolicyException$, TagPolicyException);
  var ThrottlingException$ = [ -3, n0, "ThrottlingException", {
   [_aQE]: [ "Throttling", 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _m, "throttlingReasons" ], [ 0, () => ThrottlingReasonList ] ];
  n0_registry.registerError(ThrottlingException$, ThrottlingException);
  var TooManyTagsException$ = [ -3, n0, "TooManyTagsException", {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
  var ValidationException$ = [ -3, n0, "ValidationException", {
   [_aQE]: [ "ValidationError", 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ValidationException$, ValidationException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var CertificateDetail$ = [ 3, n0, "CertificateDetail", 0, [ "CertificateArn", _DN, "SubjectAlternativeNames", "ManagedBy", _DVO, "Serial", "Subject", "Issuer", "CreatedAt", "IssuedAt", "ImportedAt", "Status", "RevokedAt", "RevocationReason", "NotBefore", "NotAfter", "KeyAlgorithm", "SignatureAlgorithm", "InUseBy", "FailureReason", _T, _RSe, "KeyUsages", "ExtendedKeyUsages", "CertificateAuthorityArn", "RenewalEligibility", "Options", _US, "CertificateKeyPairOrigin", "AcmeEndpointArn", "AcmeAccountId" ], [ 0, 0, 64, 0, () => DomainValidationList, 0, 0, 0, 4, 4, 4, 0, 4, 0, 4, 4, 0, 0, 64, 0, 0, () => RenewalSummary$, () => KeyUsageList, () => ExtendedKeyUsageList, 0, 0, () => CertificateOptions$, () => UpdateSummary$, 0, 0, 0 ] ];
  var CertificateOptions$ = [ 3, n0, "CertificateOptions", 0, [ "CertificateTransparencyLoggingPreference", "Export", _VM ], [ 0, 0, 0 ] ];
  var DescribeCertificateRequest$ = [ 3, n0, "DescribeCertificateRequest", 0, [ "CertificateArn" ], [ 0 ], 1 ];
  var DescribeCertificateResponse$ = [ 3, n0, "DescribeCertificateResponse", 0, [ "Certificate" ], [ () => CertificateDetail$ ] ];
  var DomainValidation$ = [ 3, n0, "DomainValidation", 0, [ _DN, "ValidationEmails", "ValidationDomain", "ValidationStatus", _RRe, _HR, _VM ], [ 0, 64, 0, 0, () => ResourceRecord$, () => HttpRedirect$, 0 ], 1 ];
  var DomainValidationMethodUpdateSummary$ = [ 3, n0, _DVMUS, 0, [ "From", "To" ], [ 0, 0 ] ];
  var ExtendedKeyUsage$ = [ 3, n0, "ExtendedKeyUsage", 0, [ _N, "OID" ], [ 0, 0 ] ];
  var HttpRedirect$ = [ 3, n0, _HR, 0, [ "RedirectFrom", "RedirectTo" ], [ 0, 0 ] ];
  var KeyUsage$ = [ 3, n0, "KeyUsage", 0, [ _N ], [ 0 ] ];
  var RenewalSummary$ = [ 3, n0, _RSe, 0, [ "RenewalStatus", _DVO, "UpdatedAt", "RenewalStatusReason" ], [ 0, () => DomainValidationList, 4, 0 ], 3 ];
  var ResourceRecord$ = [ 3, n0, _RRe, 0, [ _N, _T, "Value" ], [ 0, 0, 0 ], 3 ];
  var ThrottlingReason$ = [ 3, n0, "ThrottlingReason", 0, [ "reason", "resource" ], [ 0, 0 ] ];
  var UpdateSummary$ = [ 3, n0, _US, 0, [ "Status", _T, _DVMUS, "RequestedAt", "UpdatedAt" ], [ 0, 0, () => DomainValidationMethodUpdateSummary$, 4, 4 ] ];
  var DomainValidationList = [ 1, n0, "DomainValidationList", 0, () => DomainValidation$ ];
  var ExtendedKeyUsageList = [ 1, n0, "ExtendedKeyUsageList", 0, () => ExtendedKeyUsage$ ];
  var KeyUsageList = [ 1, n0, "KeyUsageList", 0, () => KeyUsage$ ];
  var ThrottlingReasonList = [ 1, n0, "ThrottlingReasonList", 0, () => ThrottlingReason$ ];
  var DescribeCertificate$ = [ 9, n0, "DescribeCertificate", 0, () => DescribeCertificateRequest$, () => DescribeCertificateResponse$ ];
  const getAwsRegionExtensionConfiguration = runtimeConfig => ({
   setRegion(region) {
    runtimeConfig.region = region;
   },
   region: () => runtimeConfig.region
  });
  const resolveAwsRegionExtensionConfiguration = awsRegionExtensionConfiguration => ({
   region: awsRegionExtensionConfiguration.region()
  });
  var AlgorithmId;
  !function(AlgorithmId) {
   AlgorithmId.MD5 = "md5";
   AlgorithmId.CRC32 = "crc32";
   AlgorithmId.CRC32C = "crc32c";
   AlgorithmId.SHA1 = "sha1";
   AlgorithmId.SHA256 = "sha256";
  }(AlgorithmId || (AlgorithmId = {}));
  const knownAlgorithms = Object.values(AlgorithmId);
  const getDefaultExtensionConfiguration = runtimeConfig => Object.assign((runtimeConfig => {
   const checksumAlgorithms = [];
   for (const id in AlgorithmId) {
    if (!(0, transport_hasOwn.$)(AlgorithmId, id)) continue;
    const algorithmId = AlgorithmId[id];
    if (void 0 === runtimeConfig[algorithmId]) continue;
    checksumAlgorithms.push({
     algorithmId: () => algorithmId,
     checksumConstructor: () => runtimeConfig[algorithmId]
    });
   }
   for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({
    algorithmId: () => id,
    checksumConstructor: () => ChecksumCtor
   });
   return {
    addChecksumAlgorithm(algo) {
     runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
     const id = algo.algorithmId();
     const ctor = algo.checksumConstructor();
     if (knownAlgorithms.includes(id)) runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor; else runtimeConfig.checksumAlgorithms[id] = ctor;
     checksumAlgorithms.push(algo);
    },
    checksumAlgorithms: () => checksumAlgorithms
   };
  })(runtimeConfig), (runtimeConfig => ({
   setRetryStrategy(retryStrategy) {
    runtimeConfig.retryStrategy = retryStrategy;
   },
   retryStrategy: () => runtimeConfig.retryStrategy
  }))(runtimeConfig));
  const resolveDefaultRuntimeConfig = config => Object.assign((clientConfig => {
   const runtimeConfig = {};
   clientConfig.checksumAlgorithms().forEach(checksumAlgorithm => {
    const id = checksumAlgorithm.algorithmId();
    if (knownAlgorithms.includes(id)) runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
   });
   return runtimeConfig;
  })(config), (retryStrategyConfiguration => {
   const runtimeConfig = {};
   runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
   return runtimeConfig;
  })(config));
  const getHttpHandlerExtensionConfiguration = runtimeConfig => {
   if (runtimeConfig.logger && "NoOpLogger" !== runtimeConfig.logger.constructor?.name) runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
   if (runtimeConfig.defaultSocketTimeout) runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
   return {
    setHttpHandler(handler) {
     runtimeConfig.requestHandler = handler;
    },
    httpHandler: () => runtimeConfig.requestHandler,
    updateHttpClientConfig(key, value) {
     runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
    },
    httpHandlerConfigs: () => runtimeConfig.requestHandler.httpHandlerConfigs()
   };
  };
  const resolveHttpHandlerRuntimeConfig = httpHandlerExtensionConfiguration => ({
   requestHandler: httpHandlerExtensionConfiguration.httpHandler()
  });
  class ACMClient extends Client {
   config;
   constructor(...[configuration]) {
    const _config_0 = (config => {
     emitWarningIfUnsupportedVersion_emitWarningIfUnsupportedVersion(process.version);
     const defaultsMode = resolveDefaultsModeConfig(config);
     const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
     const clientSharedValues = (config => ({
      apiVersion: "2015-12-08",
      base64Decoder: config?.base64Decoder ?? fromBase64,
      base64Encoder: config?.base64Encoder ?? toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
      extensions: config?.extensions ?? [],
      httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultACMHttpAuthSchemeProvider,
      httpAuthSchemes: config?.httpAuthSchemes ?? [ {
       schemeId: "aws.auth#sigv4",
       identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
       signer: new AwsSdkSigV4Signer
      } ],
      logger: config?.logger ?? new NoOpLogger,
      protocol: config?.protocol ?? AwsJson1_1Protocol,
      protocolSettings: config?.protocolSettings ?? {
       defaultNamespace: "com.amazonaws.acm",
       errorTypeRegistries,
       version: "2015-12-08",
       serviceTarget: "CertificateManager"
      },
      serviceId: config?.serviceId ?? "ACM",
      sha256: config?.sha256 ?? Sha256Node,
      urlParser: config?.urlParser ?? parseUrl,
      utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
      utf8Encoder: config?.utf8Encoder ?? toUtf8.P
     }))(config);
     emitWarningIfUnsupportedVersion(process.version);
     const loaderConfig = {
      profile: config?.profile,
      logger: clientSharedValues.logger
     };
     return {
      ...clientSharedValues,
      ...config,
      runtime: "node",
      defaultsMode,
      authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
      bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
      credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
      defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
      defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
       serviceId: clientSharedValues.serviceId,
       clientVersion: "3.1164.0"
      }),
      maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
      region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
       ...NODE_REGION_CONFIG_FILE_OPTIONS,
       ...loaderConfig
      }),
      requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
      retryMode: config?.retryMode ?? loadConfig({
       ...NODE_RETRY_MODE_CONFIG_OPTIONS,
       default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
      }, config),
      streamCollector: config?.streamCollector ?? stream_collector_streamCollector,
      useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
      useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
      userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
     };
    })(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = (options => Object.assign(options, {
     useFipsEndpoint: options.useFipsEndpoint ?? false,
     useDualstackEndpoint: options.useDualstackEndpoint ?? false,
     defaultSigningName: "acm",
     clientContextParams: options.clientContextParams ?? {}
    }))(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = (config => {
     const config_0 = resolveAwsSdkSigV4Config(config);
     return Object.assign(config_0, {
      authSchemePreference: normalizeProvider_normalizeProvider(config.authSchemePreference ?? [])
     });
    })(_config_6);
    const _config_8 = ((runtimeConfig, extensions) => {
     const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), (runtimeConfig => {
      const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
      let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
      let _credentials = runtimeConfig.credentials;
      return {
       setHttpAuthScheme(httpAuthScheme) {
        const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
        if (-1 === index) _httpAuthSchemes.push(httpAuthScheme); else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
       },
       httpAuthSchemes: () => _httpAuthSchemes,
       setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
       },
       httpAuthSchemeProvider: () => _httpAuthSchemeProvider,
       setCredentials(credentials) {
        _credentials = credentials;
       },
       credentials: () => _credentials
      };
     })(runtimeConfig));
     extensions.forEach(extension => extension.configure(extensionConfiguration));
     return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), (config => ({
      httpAuthSchemes: config.httpAuthSchemes(),
      httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
      credentials: config.credentials()
     }))(extensionConfiguration));
    })(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
     httpAuthSchemeParametersProvider: defaultACMHttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig({
      "aws.auth#sigv4": config.credentials
     })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  const NODE_SIGV4A_CONFIG_OPTIONS = {
   environmentVariableSelector(env) {
    if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(_ => _.trim());
    throw new ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
     tryNextLink: true
    });
   },
   configFileSelector(profile) {
    if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map(_ => _.trim());
    throw new ProviderError("sigv4a_signing_region_set not set in profile.", {
     tryNextLink: true
    });
   },
   default: void 0
  };
  const SESSION_TOKEN_HEADER = "X-Amz-S3session-Token".toLowerCase();
  class SignatureV4SignWithCredentials extends SignatureV4 {
   async signWithCredentials(requestToSign, credentials, options) {
    const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
    requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
    setSingleOverride(this, credentialsWithoutSessionToken);
    return this.signRequest(requestToSign, options ?? {});
   }
   async presignWithCredentials(requestToSign, credentials, options) {
    const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
    delete requestToSign.headers[SESSION_TOKEN_HEADER];
    requestToSign.headers["X-Amz-S3session-Token"] = credentials.sessionToken;
    requestToSign.query = requestToSign.query ?? {};
    requestToSign.query["X-Amz-S3session-Token"] = credentials.sessionToken;
    setSingleOverride(this, credentialsWithoutSessionToken);
    return this.presign(requestToSign, options);
   }
  }
  function getCredentialsWithoutSessionToken(credentials) {
   return {
    accessKeyId: credentials.accessKeyId,
    secretAccessKey: credentials.secretAccessKey,
    expiration: credentials.expiration
   };
  }
  function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
   const currentCredentialProvider = privateAccess.credentialProvider;
   privateAccess.credentialProvider = () => {
    privateAccess.credentialProvider = currentCredentialProvider;
    return Promise.resolve(credentialsWithoutSessionToken);
   };
  }
  class SignatureV4MultiRegion {
   sigv4aSigner;
   sigv4Signer;
   signerOptions;
   static sigv4aDependency() {
    if (false) return "crt"; else if (false) return "js";
    return "none";
   }
   constructor(options) {
    this.sigv4Signer = new SignatureV4SignWithCredentials(options);
    this.signerOptions = options;
   }
   async sign(requestToSign, options = {}) {
    if ("*" === options.signingRegion) return this.getSigv4aSigner().sign(requestToSign, options);
    return this.sigv4Signer.sign(requestToSign, options);
   }
   async signWithCredentials(requestToSign, credentials, options = {}) {
    if ("*" === options.signingRegion) {
     const signer = this.getSigv4aSigner();
     const CrtSignerV4 = null;
     if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.signWithCredentials(requestToSign, credentials, options); else throw new Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt');
    }
    return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
   }
   async presign(originalRequest, options = {}) {
    if ("*" === options.signingRegion) {
     const signer = this.getSigv4aSigner();
     const CrtSignerV4 = null;
     if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.presign(originalRequest, options); else throw new Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt');
    }
    return this.sigv4Signer.presign(originalRequest, options);
   }
   async presignWithCredentials(originalRequest, credentials, options = {}) {
    if ("*" === options.signingRegion) throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
    return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
   }
   getSigv4aSigner() {
    if (!this.sigv4aSigner) {
     const CrtSignerV4 = null;
     const JsSigV4aSigner = null;
     if ("node" === this.signerOptions.runtime) {
      if (!CrtSignerV4 && !JsSigV4aSigner) throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
      if (CrtSignerV4 && "function" === typeof CrtSignerV4) this.sigv4aSigner = new CrtSignerV4({
       ...this.signerOptions,
       signingAlgorithm: 1
      }); else if (JsSigV4aSigner && "function" === typeof JsSigV4aSigner) this.sigv4aSigner = new JsSigV4aSigner({
       ...this.signerOptions
      }); else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
     } else {
      if (!JsSigV4aSigner || "function" !== typeof JsSigV4aSigner) throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
      this.sigv4aSigner = new JsSigV4aSigner({
       ...this.signerOptions
      });
     }
    }
    return this.sigv4aSigner;
   }
  }
  const q = "ref";
  const bdd_e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = {
   [q]: "Endpoint"
  }, m = {
   [q]: "Region"
  }, n = {
   [q]: "PartitionResult"
  }, o = {}, p = [ m ];
  const bdd_data = {
   conditions: [ [ "isSet", [ l ] ], [ "isSet", p ], [ "aws.partition", p, "PartitionResult" ], [ bdd_e, [ {
    [q]: "UseFIPS"
   }, true ] ], [ bdd_e, [ {
    [q]: "UseDualStack"
   }, true ] ], [ f, [ m, "aws-global" ] ], [ bdd_e, [ {
    [q]: "UseGlobalEndpoint"
   }, true ] ], [ f, [ m, "eu-central-1" ] ], [ bdd_e, [ {
    fn: g,
    argv: [ n, "supportsDualStack" ]
   }, true ] ], [ bdd_e, [ {
    fn: g,
    argv: [ n, "supportsFIPS" ]
   }, true ] ], [ f, [ m, "ap-south-1" ] ], [ f, [ m, "eu-north-1" ] ], [ f, [ m, "eu-west-1" ] ], [ f, [ m, "eu-west-2" ] ], [ f, [ m, "eu-west-3" ] ], [ f, [ m, "sa-east-1" ] ], [ f, [ m, h ] ], [ f, [ m, "us-east-2" ] ], [ f, [ m, "us-west-2" ] ], [ f, [ m, "us-west-1" ] ], [ f, [ m, "ca-central-1" ] ], [ f, [ m, "ap-southeast-1" ] ], [ f, [ m, "ap-northeast-1" ] ], [ f, [ m, "ap-southeast-2" ] ], [ f, [ {
    fn: g,
    argv: [ n, "name" ]
   }, "aws-us-gov" ] ] ],
   results: [ [ -1 ], [ "https://sts.amazonaws.com", {
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
   } ], [ -1, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ -1, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ l, o ], [ "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o ], [ -1, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://sts.{Region}.amazonaws.com", o ], [ "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o ], [ -1, "FIPS is enabled but this partition does not support FIPS" ], [ "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o ], [ -1, "DualStack is enabled but this partition does not support DualStack" ], [ k, o ], [ -1, "Invalid Configuration: Missing Region" ] ]
  };
  const bdd_r = 1e8;
  const bdd_nodes = new Int32Array([ -1, 1, -1, 0, 30, 3, 1, 4, bdd_r + 14, 2, 5, bdd_r + 14, 3, 25, 6, 4, 24, 7, 5, bdd_r + 1, 8, 6, 9, bdd_r + 13, 7, bdd_r + 1, 10, 10, bdd_r + 1, 11, 11, bdd_r + 1, 12, 12, bdd_r + 1, 13, 13, bdd_r + 1, 14, 14, bdd_r + 1, 15, 15, bdd_r + 1, 16, 16, bdd_r + 1, 17, 17, bdd_r + 1, 18, 18, bdd_r + 1, 19, 19, bdd_r + 1, 20, 20, bdd_r + 1, 21, 21, bdd_r + 1, 22, 22, bdd_r + 1, 23, 23, bdd_r + 1, bdd_r + 2, 8, bdd_r + 11, bdd_r + 12, 4, 28, 26, 9, 27, bdd_r + 10, 24, bdd_r + 8, bdd_r + 9, 8, 29, bdd_r + 7, 9, bdd_r + 6, bdd_r + 7, 3, bdd_r + 3, 31, 4, bdd_r + 4, bdd_r + 5 ]);
  const bdd_bdd = BinaryDecisionDiagram.from(bdd_nodes, 2, bdd_data.conditions, bdd_data.results);
  const endpointResolver_cache = new EndpointCache({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint" ]
  });
  const endpointResolver_defaultEndpointResolver = (endpointParams, context = {}) => endpointResolver_cache.get(endpointParams, () => decideEndpoint(bdd_bdd, {
   endpointParams,
   logger: context.logger
  }));
  customEndpointFunctions.aws = awsEndpointFunctions;
  const defaultSTSHttpAuthSchemeParametersProvider = (() => async (config, context, input) => {
   if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
   const defaultParameters = await (async (config, context) => ({
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider_normalizeProvider(config.region)() || (() => {
     throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
   }))(config, context);
   const instructionsFn = getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
   if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
   const endpointParameters = await resolveParams(input, {
    getEndpointParameterInstructions: instructionsFn
   }, config);
   return Object.assign(defaultParameters, endpointParameters);
  })();
  function httpAuthSchemeProvider_createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "sts",
     region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
     signingProperties: {
      config,
      context
     }
    })
   };
  }
  function createAwsAuthSigv4aHttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4a",
    signingProperties: {
     name: "sts",
     region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
     signingProperties: {
      config,
      context
     }
    })
   };
  }
  function createSmithyApiNoAuthHttpAuthOption(authParameters) {
   return {
    schemeId: "smithy.api#noAuth"
   };
  }
  const defaultSTSHttpAuthSchemeProvider = ((defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => authParameters => {
   const endpoint = defaultEndpointResolver(authParameters);
   const authSchemes = endpoint.properties?.authSchemes;
   if (!authSchemes) return (authParameters => {
    const options = [];
    switch (authParameters.operation) {
    case "AssumeRoleWithSAML":
    case "AssumeRoleWithWebIdentity":
     options.push(createSmithyApiNoAuthHttpAuthOption());
     options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
     break;

    default:
     options.push(httpAuthSchemeProvider_createAwsAuthSigv4HttpAuthOption(authParameters));
     options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
    }
    return options;
   })(authParameters);
   const options = [];
   for (const scheme of authSchemes) {
    const {name: resolvedName, properties = {}, ...rest} = scheme;
    const name = resolvedName.toLowerCase();
    if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
    let schemeId;
    if ("sigv4a" === name) {
     schemeId = "aws.auth#sigv4a";
     const sigv4Present = authSchemes.find(s => {
      const name = s.name.toLowerCase();
      return "sigv4a" !== name && name.startsWith("sigv4");
     });
     if ("none" === SignatureV4MultiRegion.sigv4aDependency() && sigv4Present) continue;
    } else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
    const createOption = createHttpAuthOptionFunctions[schemeId];
    if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
    const option = createOption(authParameters);
    option.schemeId = schemeId;
    option.signingProperties = {
     ...option.signingProperties || {},
     ...rest,
     ...properties
    };
    options.push(option);
   }
   return options;
  })(endpointResolver_defaultEndpointResolver, 0, {
   "aws.auth#sigv4": httpAuthSchemeProvider_createAwsAuthSigv4HttpAuthOption,
   "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
   "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
  });
  class AwsSdkSigV4ASigner extends AwsSdkSigV4Signer {
   async sign(httpRequest, identity, signingProperties) {
    if (!HttpRequest.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    const {config, signer, signingRegion, signingRegionSet, signingName} = await validateSigningProperties(signingProperties);
    const configResolvedSigningRegionSet = await (config.sigv4aSigningRegionSet?.());
    const multiRegionOverride = (configResolvedSigningRegionSet ?? signingRegionSet ?? [ signingRegion ]).join(",");
    const noSkewCorrection = true === await (config.disableClockSkewCorrection?.());
    signingProperties._disableClockSkewCorrection = noSkewCorrection;
    if (!noSkewCorrection) {
     signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
     signingProperties._requestSentAt = Date.now();
    }
    const signedRequest = await signer.sign(httpRequest, {
     signingDate: noSkewCorrection ? new Date : getSkewCorrectedDate(config.systemClockOffset),
     signingRegion: multiRegionOverride,
     signingService: signingName
    });
    return signedRequest;
   }
  }
  class NoAuthSigner {
   async sign(httpRequest, identity, signingProperties) {
    return httpRequest;
   }
  }
  function xml_parser_writeKey(obj) {
   Object.defineProperty(obj, "__proto__", {
    value: void 0,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
  class AwsXmlParser {
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
   isNext(s, caseSensitive = true) {
    const p = this;
    if (caseSensitive) return p.x.startsWith(s, p.i);
    return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
   }
   readTo(stop) {
    const p = this;
    const _i = p.x.indexOf(stop, p.i);
    if (-1 === _i) throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
    const result = p.x.slice(p.i, _i);
    p.i = _i + stop.length;
    return result;
   }
   trim() {
    const p = this;
    for (;p.i < p.z && " \t\r\n".includes(p.x[p.i]); ) ++p.i;
   }
   readAttrValue() {
    const p = this;
    const quote = p.x[p.i];
    ++p.i;
    let value = "";
    for (;p.i < p.z && p.x[p.i] !== quote; ) value += p.x[p.i++];
    ++p.i;
    return p.decodeEntities(value);
   }
   parseTag() {
    const p = this;
    ++p.i;
    let tag = "";
    for (;p.i < p.z && !" \t\r\n>/".includes(p.x[p.i]); ) tag += p.x[p.i++];
    let hasAttrs = false;
    const attrs = {};
    for (;p.i < p.z; ) {
     p.trim();
     if (">/".includes(p.x[p.i])) break;
     let name = "";
     for (;p.i < p.z && !"= \t\r\n>/?".includes(p.x[p.i]); ) name += p.x[p.i++];
     p.trim();
     if ("=" !== p.x[p.i]) break;
     ++p.i;
     p.trim();
     if ("__proto__" === name) xml_parser_writeKey(attrs);
     attrs[name] = p.readAttrValue();
     hasAttrs = true;
    }
    if (p.i >= p.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
    if ("/" === p.x[p.i]) {
     ++p.i;
     if (p.i >= p.z || ">" !== p.x[p.i]) throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
     ++p.i;
     return {
      tag,
      value: hasAttrs ? attrs : ""
     };
    }
    if (">" !== p.x[p.i]) throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
    ++p.i;
    const textParts = [];
    const childTags = [];
    let hasElementChild = false;
    for (;p.i < p.z && !p.isNext("</"); ) if ("<" === p.x[p.i]) if (p.isNext("\x3c!--")) p.readTo("--\x3e"); else if (p.isNext("<![CDATA[")) {
     p.i += 9;
     textParts.push(p.readTo("]]>"));
    } else if (p.isNext("<?")) p.readTo("?>"); else {
     hasElementChild = true;
     childTags.push(p.parseTag());
    } else {
     let text = "";
     for (;p.i < p.z && "<" !== p.x[p.i]; ) text += p.x[p.i++];
     textParts.push(p.decodeEntities(text));
    }
    if (!p.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
    p.i += 2;
    const closeTag = p.readTo(">").trim();
    if (closeTag !== tag) throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
    if (!hasAttrs && 0 === textParts.length && !hasElementChild) return {
     tag,
     value: ""
    };
    if (!hasAttrs && !hasElementChild) {
     const text = 1 === textParts.length ? textParts[0] : textParts.join("");
     if ("" === text.trim() && text.includes("\n")) return {
      tag,
      value: ""
     };
     return {
      tag,
      value: text
     };
    }
    const obj = {};
    for (const text of textParts) {
     if ("" === text.trim() && text.includes("\n")) continue;
     obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
    }
    for (const child of childTags) {
     if ("__proto__" === child.tag) xml_parser_writeKey(obj);
     if (child.tag in obj) if (Array.isArray(obj[child.tag])) obj[child.tag].push(child.value); else obj[child.tag] = [ obj[child.tag], child.value ]; else obj[child.tag] = child.value;
    }
    for (const [k, v] of Object.entries(attrs)) {
     if ("__proto__" === k) xml_parser_writeKey(obj);
     obj[k] = v;
    }
    return {
     tag,
     value: obj
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
    return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
     if (hex) return String.fromCharCode(parseInt(hex, 16));
     if (dec) return String.fromCharCode(parseInt(dec, 10));
     return AwsXmlParser.ENTITIES[named] ?? "";
    });
   }
  }
  const get_value_from_text_node_getValueFromTextNode = obj => {
   for (const key in obj) {
    if (!(0, transport_hasOwn.$)(obj, key)) continue;
    if (void 0 !== obj[key]["#text"]) obj[key] = obj[key]["#text"]; else if ("object" === typeof obj[key] && null !== obj[key]) obj[key] = get_value_from_text_node_getValueFromTextNode(obj[key]);
   }
   return obj;
  };
  const splitHeader = value => {
   const z = value.length;
   const values = [];
   let withinQuotes = false;
   let escaped = false;
   let anchor = 0;
   for (let i = 0; i < z; ++i) {
    const char = value[i];
    switch (char) {
    case '"':
     if (!escaped) withinQuotes = !withinQuotes;
     break;

    case ",":
     if (!withinQuotes) {
      values.push(value.slice(anchor, i));
      anchor = i + 1;
     }
    }
    escaped = "\\" === char && !escaped;
   }
   values.push(value.slice(anchor));
   return values.map(v => {
    v = v.trim();
    const z = v.length;
    if (z < 2) return v;
    if ('"' === v[0] && '"' === v[z - 1]) {
     v = v.slice(1, z - 1);
     return v.replace(/\\(["\\])/g, "$1");
    }
    return v.replace(/\\"/g, '"');
   });
  };
  const ddd = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?";
  const mmm = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
  const time = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?";
  const schema_date_utils_RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
  const IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
  const schema_date_utils_IMF_FIXDATE = new RegExp(`^${ddd}, (\\d?\\d) ${mmm} (\\d{4}) ${time} GMT$`);
  const schema_date_utils_RFC_850_DATE = new RegExp(`^${ddd}, (\\d?\\d)-${mmm}-(\\d\\d) ${time} GMT$`);
  const schema_date_utils_ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} (\\d{4})$`);
  const months = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  function range(v, min, max) {
   const _v = Number(v);
   if (_v < min || _v > max) throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
  }
  class FromStringShapeDeserializer extends SerdeContext {
   settings;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   read(_schema, data) {
    const ns = HttpBindingNormalizedSchema.of(_schema);
    const traits = ns.getMergedTraits();
    const location = ns.getHttpBindingLocation(traits);
    return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
   }
   readHttpBinding([ns, flags, collectionValue], data, location) {
    const schema = 255 & flags;
    if (64 === (192 & schema)) {
     collectionValue ??= ns.getHttpBindingCollectionValue(location);
     return splitHeader(data).map(item => this.readHttpBinding(collectionValue, item, location));
    }
    switch (schema) {
    case 21:
    case 42:
     return (this.serdeContext?.base64Decoder ?? fromBase64)(data);

    case 4:
    case 5:
    case 6:
    case 7:
     {
      const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
      const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
      switch (format) {
      case 5:
       return (value => {
        if (null == value) return;
        if ("string" !== typeof value) throw new TypeError("RFC3339 timestamps must be strings");
        const matches = schema_date_utils_RFC3339_WITH_OFFSET.exec(value);
        if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
        const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
        range(monthStr, 1, 12);
        range(dayStr, 1, 31);
        range(hours, 0, 23);
        range(minutes, 0, 59);
        range(seconds, 0, 60);
        const date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(1e3 * parseFloat(`0.${ms}`)) : 0));
        date.setUTCFullYear(Number(yearStr));
        if ("Z" != offsetStr.toUpperCase()) {
         const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [ void 0, "+", 0, 0 ];
         const scalar = "-" === sign ? 1 : -1;
         date.setTime(date.getTime() + scalar * (60 * Number(offsetH) * 60 * 1e3 + 60 * Number(offsetM) * 1e3));
        }
        return date;
       })(data);

      case 6:
       return (value => {
        if (null == value) return;
        if ("string" !== typeof value) throw new TypeError("RFC7231 timestamps must be strings.");
        if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
        let day;
        let month;
        let year;
        let hour;
        let minute;
        let second;
        let fraction;
        let matches;
        if (matches = schema_date_utils_IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches; else if (matches = schema_date_utils_RFC_850_DATE.exec(value)) {
         [, day, month, year, hour, minute, second, fraction] = matches;
         year = (Number(year) + 1900).toString();
        } else if (matches = schema_date_utils_ASC_TIME.exec(value)) [, month, day, hour, minute, second, fraction, year] = matches;
        if (year && second) {
         const timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(1e3 * parseFloat(`0.${fraction}`)) : 0);
         range(day, 1, 31);
         range(hour, 0, 23);
         range(minute, 0, 59);
         range(second, 0, 60);
         const date = new Date(timestamp);
         date.setUTCFullYear(Number(year));
         return date;
        }
        throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
       })(data);

      case 7:
       return (value => {
        if (null == value) return;
        let num = NaN;
        if ("number" === typeof value) num = value; else if ("string" === typeof value) {
         if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError("parseEpochTimestamp - numeric string invalid.");
         num = Number.parseFloat(value);
        } else if ("object" === typeof value && 1 === value.tag) num = value.value;
        if (isNaN(num) || Math.abs(num) === 1 / 0) throw new TypeError("Epoch timestamps must be valid finite numbers.");
        return new Date(Math.round(1e3 * num));
       })(data);

      default:
       console.warn("Missing timestamp format, parsing value with Date constructor:", data);
       return new Date(data);
      }
     }

    case 0:
     {
      const media = flags >> 8 & 3;
      if (!media) return data;
      let intermediateValue = data;
      if (6 === (6 & location)) intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8.P)((this.serdeContext?.base64Decoder ?? fromBase64)(intermediateValue));
      return 2 === media ? LazyJsonString.from(intermediateValue) : intermediateValue;
     }

    case 1:
     return Number(data);

    case 2:
     return "true" === data.toLowerCase();

    case 17:
     return BigInt(data);

    case 19:
     return new NumericValue(data, "bigDecimal");

    default:
     return data;
    }
   }
  }
  class ConfigurableSerdeContext_SerdeContextConfig {
   serdeContext;
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
   }
  }
  class UnionSerde_UnionSerde {
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
     const v = this.from[k];
     this.to.$unknown = [ k, v ];
    }
   }
  }
  function writeKey_writeKey(obj) {
   Object.defineProperty(obj, "__proto__", {
    value: void 0,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
  class XmlShapeDeserializer extends ConfigurableSerdeContext_SerdeContextConfig {
   settings;
   stringDeserializer;
   constructor(settings) {
    super();
    this.settings = settings;
    this.stringDeserializer = new FromStringShapeDeserializer(settings);
   }
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
    this.stringDeserializer.setSerdeContext(serdeContext);
   }
   read(schema, bytes, key) {
    const ns = NormalizedSchema.of(schema);
    const memberSchemas = ns.getMemberSchemas();
    const isEventPayload = ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find(memberNs => !!memberNs.getMemberTraits().eventPayload);
    if (isEventPayload) {
     const output = {};
     const memberName = Object.keys(memberSchemas)[0];
     const eventMemberSchema = memberSchemas[memberName];
     if (eventMemberSchema.isBlobSchema()) output[memberName] = bytes; else output[memberName] = this.read(memberSchemas[memberName], bytes);
     return output;
    }
    const xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8.P)(bytes);
    const parsedObject = this.parseXml(xmlString);
    return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
   }
   readSchema(_schema, value) {
    const ns = NormalizedSchema.of(_schema);
    if (ns.isUnitSchema()) return;
    const traits = ns.getMergedTraits();
    if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [ value ]);
    if (null == value) return value;
    if ("object" === typeof value) {
     const flat = !!traits.xmlFlattened;
     if (ns.isListSchema()) {
      const listValue = ns.getValueSchema();
      const buffer = [];
      const sourceKey = listValue.getMergedTraits().xmlName ?? "member";
      const source = flat ? value : (value[0] ?? value)[sourceKey];
      if (null == source) return buffer;
      const sourceArray = Array.isArray(source) ? source : [ source ];
      for (const v of sourceArray) buffer.push(this.readSchema(listValue, v));
      return buffer;
     }
     const buffer = {};
     if (ns.isMapSchema()) {
      const keyNs = ns.getKeySchema();
      const memberNs = ns.getValueSchema();
      let entries;
      if (flat) entries = Array.isArray(value) ? value : [ value ]; else entries = Array.isArray(value.entry) ? value.entry : [ value.entry ];
      const keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
      const valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
      for (const entry of entries) {
       const key = entry[keyProperty];
       const value = entry[valueProperty];
       if ("__proto__" === key) writeKey_writeKey(buffer);
       buffer[key] = this.readSchema(memberNs, value);
      }
      return buffer;
     }
     if (ns.isStructSchema()) {
      const union = ns.isUnionSchema();
      let unionSerde;
      if (union) unionSerde = new UnionSerde_UnionSerde(value, buffer);
      for (const [memberName, memberSchema] of ns.structIterator()) {
       const memberTraits = memberSchema.getMergedTraits();
       const xmlObjectKey = !memberTraits.httpPayload ? memberSchema.getMemberTraits().xmlName ?? memberName : memberTraits.xmlName ?? memberSchema.getName();
       if (union) unionSerde.mark(xmlObjectKey);
       if (null != value[xmlObjectKey]) buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
      }
      if (union) unionSerde.writeUnknown();
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
     let parsedObj;
     try {
      parsedObj = function(xml) {
       const state = new AwsXmlParser(xml);
       return state.parse();
      }(xml);
     } catch (e) {
      if (e && "object" === typeof e) Object.defineProperty(e, "$responseBodyText", {
       value: xml
      });
      throw e;
     }
     const textNodeName = "#text";
     const key = Object.keys(parsedObj)[0];
     const parsedObjToReturn = parsedObj[key];
     if (parsedObjToReturn[textNodeName]) {
      parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
      delete parsedObjToReturn[textNodeName];
     }
     return get_value_from_text_node_getValueFromTextNode(parsedObjToReturn);
    }
    return {};
   }
  }
  function extendedEncodeURIComponent(str) {
   if (/^[\w.~-]+$/.test(str)) return str;
   return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
   });
  }
  class QueryShapeSerializer extends ConfigurableSerdeContext_SerdeContextConfig {
   settings;
   buffer;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   write(schema, value, prefix = "") {
    if (void 0 === this.buffer) this.buffer = "";
    const ns = NormalizedSchema.of(schema);
    if (prefix && !prefix.endsWith(".")) prefix += ".";
    if (ns.isBlobSchema()) {
     if ("string" === typeof value || value instanceof Uint8Array) {
      this.writeKey(prefix);
      this.writeValue((this.serdeContext?.base64Encoder ?? toBase64)(value));
     }
    } else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
     if (null != value) {
      this.writeKey(prefix);
      this.writeValue(String(value));
     } else if (ns.isIdempotencyToken()) {
      this.writeKey(prefix);
      this.writeValue(generateIdempotencyToken());
     }
    } else if (ns.isBigIntegerSchema()) {
     if (null != value) {
      this.writeKey(prefix);
      this.writeValue(String(value));
     }
    } else if (ns.isBigDecimalSchema()) {
     if (null != value) {
      this.writeKey(prefix);
      this.writeValue(value instanceof NumericValue ? value.string : String(value));
     }
    } else if (ns.isTimestampSchema()) {
     if (value instanceof Date) {
      this.writeKey(prefix);
      const format = determineTimestampFormat(ns, this.settings);
      switch (format) {
      case 5:
       this.writeValue(value.toISOString().replace(".000Z", "Z"));
       break;

      case 6:
       this.writeValue(dateToUtcString(value));
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
       const traits = member.getMergedTraits();
       const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
       const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
       this.write(member, item, key);
       ++i;
      }
     }
    } else if (ns.isMapSchema()) {
     if (value && "object" === typeof value) {
      const keySchema = ns.getKeySchema();
      const memberSchema = ns.getValueSchema();
      const flat = ns.getMergedTraits().xmlFlattened;
      let i = 1;
      for (const k in value) {
       const v = value[k];
       if (null == v) continue;
       const keyTraits = keySchema.getMergedTraits();
       const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
       const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
       const valTraits = memberSchema.getMergedTraits();
       const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
       const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
       this.write(keySchema, k, key);
       this.write(memberSchema, v, valueKey);
       ++i;
      }
     }
    } else if (ns.isStructSchema()) {
     if (value && "object" === typeof value) {
      let didWriteMember = false;
      for (const [memberName, member] of ns.structIterator()) {
       if (null == value[memberName] && !member.isIdempotencyToken()) continue;
       const traits = member.getMergedTraits();
       const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
       const key = `${prefix}${suffix}`;
       this.write(member, value[memberName], key);
       didWriteMember = true;
      }
      if (!didWriteMember && ns.isUnionSchema()) {
       const {$unknown} = value;
       if (Array.isArray($unknown)) {
        const [k, v] = $unknown;
        const key = `${prefix}${k}`;
        this.write(15, v, key);
       }
      }
     }
    } else if (ns.isUnitSchema()) ; else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
   }
   flush() {
    if (void 0 === this.buffer) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
    const str = this.buffer;
    delete this.buffer;
    return str;
   }
   getKey(memberName, xmlName, ec2QueryName, keySource) {
    const {ec2, capitalizeKeys} = this.settings;
    if (ec2 && ec2QueryName) return ec2QueryName;
    const key = xmlName ?? memberName;
    if (capitalizeKeys && "struct" === keySource) return key[0].toUpperCase() + key.slice(1);
    return key;
   }
   writeKey(key) {
    if (key.endsWith(".")) key = key.slice(0, key.length - 1);
    this.buffer += `&${extendedEncodeURIComponent(key)}=`;
   }
   writeValue(value) {
    this.buffer += extendedEncodeURIComponent(value);
   }
  }
  class AwsQueryProtocol extends RpcProtocol {
   options;
   serializer;
   deserializer;
   mixin=new ProtocolLib;
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
    this.serializer = new QueryShapeSerializer(settings);
    this.deserializer = new XmlShapeDeserializer(settings);
   }
   getShapeId() {
    return "aws.protocols#awsQuery";
   }
   setSerdeContext(serdeContext) {
    this.serializer.setSerdeContext(serdeContext);
    this.deserializer.setSerdeContext(serdeContext);
   }
   getPayloadCodec() {
    throw new Error("AWSQuery protocol has no payload codec.");
   }
   async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    if (!request.path.endsWith("/")) request.path += "/";
    request.headers["content-type"] = "application/x-www-form-urlencoded";
    if ("unit" === deref(operationSchema.input) || !request.body) request.body = "";
    const action = operationSchema.name.split("#")[1] ?? operationSchema.name;
    request.body = `Action=${action}&Version=${this.options.version}` + request.body;
    if (request.body.endsWith("&")) request.body = request.body.slice(-1);
    return request;
   }
   async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer;
    const ns = NormalizedSchema.of(operationSchema.output);
    const dataObject = {};
    if (response.statusCode >= 300) {
     const bytes = await collectBody(response.body, context);
     if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
     await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
    }
    for (const header in response.headers) {
     const value = response.headers[header];
     delete response.headers[header];
     response.headers[header.toLowerCase()] = value;
    }
    const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
    const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
    const bytes = await collectBody(response.body, context);
    if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
   }
   useNestedResult() {
    return true;
   }
   async handleError(operationSchema, context, response, dataObject, metadata) {
    const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    const errorData = this.loadQueryError(dataObject) ?? {};
    const message = this.loadQueryErrorMessage(dataObject);
    errorData.message = message;
    errorData.Error = {
     Type: errorData.Type,
     Code: errorData.Code,
     Message: message
    };
    const {errorSchema, errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
    const ns = NormalizedSchema.of(errorSchema);
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    const output = {
     Type: errorData.Error.Type,
     Code: errorData.Error.Code,
     Error: errorData.Error
    };
    for (const [name, member] of ns.structIterator()) {
     const target = member.getMergedTraits().xmlName ?? name;
     const value = errorData[target] ?? dataObject[target];
     output[name] = this.deserializer.readSchema(member, value);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
     $fault: ns.getMergedTraits().error,
     message
    }, output), dataObject);
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
    const errorData = this.loadQueryError(data);
    return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
   }
   getDefaultContentType() {
    return "application/x-www-form-urlencoded";
   }
  }
  class STSServiceException extends ServiceException {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, STSServiceException.prototype);
   }
  }
  class ExpiredTokenException extends STSServiceException {
   static shapeId="com.amazonaws.sts#ExpiredTokenException";
   name="ExpiredTokenException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ExpiredTokenException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ExpiredTokenException.prototype);
   }
  }
  class MalformedPolicyDocumentException extends STSServiceException {
   static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";
   name="MalformedPolicyDocumentException";
   $fault="client";
   constructor(opts) {
    super({
     name: "MalformedPolicyDocumentException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
   }
  }
  class PackedPolicyTooLargeException extends STSServiceException {
   static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";
   name="PackedPolicyTooLargeException";
   $fault="client";
   constructor(opts) {
    super({
     name: "PackedPolicyTooLargeException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
   }
  }
  class RegionDisabledException extends STSServiceException {
   static shapeId="com.amazonaws.sts#RegionDisabledException";
   name="RegionDisabledException";
   $fault="client";
   constructor(opts) {
    super({
     name: "RegionDisabledException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RegionDisabledException.prototype);
   }
  }
  class IDPRejectedClaimException extends STSServiceException {
   static shapeId="com.amazonaws.sts#IDPRejectedClaimException";
   name="IDPRejectedClaimException";
   $fault="client";
   constructor(opts) {
    super({
     name: "IDPRejectedClaimException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
   }
  }
  class InvalidIdentityTokenException extends STSServiceException {
   static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";
   name="InvalidIdentityTokenException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidIdentityTokenException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
   }
  }
  class IDPCommunicationErrorException extends STSServiceException {
   static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";
   name="IDPCommunicationErrorException";
   $fault="client";
   $retryable={};
   constructor(opts) {
    super({
     name: "IDPCommunicationErrorException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
   }
  }
  class InvalidAuthorizationMessageException extends STSServiceException {
   static shapeId="com.amazonaws.sts#InvalidAuthorizationMessageException";
   name="InvalidAuthorizationMessageException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidAuthorizationMessageException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
   }
  }
  class ExpiredTradeInTokenException extends STSServiceException {
   static shapeId="com.amazonaws.sts#ExpiredTradeInTokenException";
   name="ExpiredTradeInTokenException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ExpiredTradeInTokenException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
   }
  }
  class JWTPayloadSizeExceededException extends STSServiceException {
   static shapeId="com.amazonaws.sts#JWTPayloadSizeExceededException";
   name="JWTPayloadSizeExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "JWTPayloadSizeExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
   }
  }
  class OutboundWebIdentityFederationDisabledException extends STSServiceException {
   static shapeId="com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
   name="OutboundWebIdentityFederationDisabledException";
   $fault="client";
   constructor(opts) {
    super({
     name: "OutboundWebIdentityFederationDisabledException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
   }
  }
  class SessionDurationEscalationException extends STSServiceException {
   static shapeId="com.amazonaws.sts#SessionDurationEscalationException";
   name="SessionDurationEscalationException";
   $fault="client";
   constructor(opts) {
    super({
     name: "SessionDurationEscalationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
   }
  }
  const _ARU = "AssumedRoleUser";
  const schemas_0_aQE = "awsQueryError";
  const schemas_0_e = "error";
  const schemas_0_hE = "httpError";
  const schemas_0_s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
  const schemas_0_n0 = "com.amazonaws.sts";
  const schemas_0_s_registry = new TypeRegistry.O(schemas_0_s);
  var STSServiceException$ = [ -3, schemas_0_s, "STSServiceException", 0, [], [] ];
  schemas_0_s_registry.registerError(STSServiceException$, STSServiceException);
  const schemas_0_n0_registry = new TypeRegistry.O(schemas_0_n0);
  var ExpiredTokenException$ = [ -3, schemas_0_n0, "ExpiredTokenException", {
   [schemas_0_aQE]: [ "ExpiredTokenException", 400 ],
   [schemas_0_e]: "client",
   [schemas_0_hE]: 400
  }, [ "message" ], [ 0 ] ];
  schemas_0_n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
  var ExpiredTradeInTokenException$ = [ -3, schemas_0_n0, "ExpiredTradeInTokenException", {
   [schemas_0_aQE]: [ "ExpiredTradeInTokenException", 400 ],
   [schemas_0_e]: "client",
   [schemas_0_hE]: 400
  }, [ "message" ], [ 0 ] ];
  schemas_0_n0_registry.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
  var IDPCommunicationErrorException$ = [ -3, schemas_0_n0, "IDPCommunicationErrorException", {
   [schemas_0_aQE]: [ "IDPCommunicationError", 400 ],
   [schemas_0_e]: "client",
   [schemas_0_hE]: 400
  }, [ "message" ], [ 0 ] ];
  schemas_0_n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
  var IDPRejectedClaimException$ = [ -3, schemas_0_n0, "IDPRejectedClaimException", {
   [schemas_0_aQE]: [ "IDPRejectedClaim", 403 ],
   [schemas_0_e]: "client",
   [schemas_0_hE]: 403
  }, [ "message" ], [ 0 ] ];
  schemas_0_n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
  var InvalidAuthorizationMessageException$ = [ -3, schemas_0_n0, "InvalidAuthorizationMessageException", {
   [schemas_0_aQE]: [ "InvalidAuthorizationMessageException", 400 ],
   [schemas_0_e]: "client",
   [schemas_0_hE]: 400
  }, [ "message" ], [ 0 ] ];
  schemas_0_n0_registry.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
  var InvalidIdentityTokenException$ = [ -3, schemas_0_n0, "InvalidIdentityTokenException", {
   [schemas_0_aQE]: [ "InvalidIdentityToken", 400 ],
   [schemas_0_e]: "client",
   [schemas_0_hE]: 400
  }, [ "message" ], [ 0 ] ];
  schemas_0_n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
  var JWTPayloadSizeExceededException$ = [ -3, schemas_0_n0, "JWTPayloadSizeExceededException", {
   [schemas_0_aQE]: [ "JWTPayloadSizeExceededException", 400 ],
   [schemas_0_e]: "client",
   [schemas_0_hE]: 400
  }, [ "message" ], [ 0 ] ];
  schemas_0_n0_registry.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
  var MalformedPolicyDocumentException$ = [ -3, schemas_0_n0, "MalformedPolicyDocumentException", {
   [schemas_0_aQE]: [ "MalformedPolicyDocument", 400 ],
   [schemas_0_e]: "client",
   [schemas_0_hE]: 400
  }, [ "message" ], [ 0 ] ];
  schemas_0_n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
  var OutboundWebIdentityFederationDisabledException$ = [ -3, schemas_0_n0, "OutboundWebIdentityFederationDisabledException", {
   [schemas_0_aQE]: [ "OutboundWebIdentityFederationDisabledException", 403 ],
   [schemas_0_e]: "client",
   [schemas_0_hE]: 403
  }, [ "message" ], [ 0 ] ];
  schemas_0_n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
  var PackedPolicyTooLargeException$ = [ -3, schemas_0_n0, "PackedPolicyTooLargeException", {
   [schemas_0_aQE]: [ "PackedPolicyTooLarge", 400 ],
   [schemas_0_e]: "client",
   [schemas_0_hE]: 400
  }, [ "message" ], [ 0 ] ];
  schemas_0_n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
  var RegionDisabledException$ = [ -3, schemas_0_n0, "RegionDisabledException", {
   [schemas_0_aQE]: [ "RegionDisabledException", 403 ],
   [schemas_0_e]: "client",
   [schemas_0_hE]: 403
  }, [ "message" ], [ 0 ] ];
  schemas_0_n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
  var SessionDurationEscalationException$ = [ -3, schemas_0_n0, "SessionDurationEscalationException", {
   [schemas_0_aQE]: [ "SessionDurationEscalationException", 403 ],
   [schemas_0_e]: "client",
   [schemas_0_hE]: 403
  }, [ "message" ], [ 0 ] ];
  schemas_0_n0_registry.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
  const schemas_0_errorTypeRegistries = [ schemas_0_s_registry, schemas_0_n0_registry ];
  var accessKeySecretType = [ 0, schemas_0_n0, "accessKeySecretType", 8, 0 ];
  var clientTokenType = [ 0, schemas_0_n0, "clientTokenType", 8, 0 ];
  var AssumedRoleUser$ = [ 3, schemas_0_n0, _ARU, 0, [ "AssumedRoleId", "Arn" ], [ 0, 0 ], 2 ];
  var AssumeRoleWithWebIdentityRequest$ = [ 3, schemas_0_n0, "AssumeRoleWithWebIdentityRequest", 0, [ "RoleArn", "RoleSessionName", "WebIdentityToken", "ProviderId", "PolicyArns", "Policy", "DurationSeconds", "MinimumSessionTokenSize" ], [ 0, 0, [ () => clientTokenType, 0 ], 0, () => policyDescriptorListType, 0, 1, 1 ], 3 ];
  var AssumeRoleWithWebIdentityResponse$ = [ 3, schemas_0_n0, "AssumeRoleWithWebIdentityResponse", 0, [ "Credentials", "SubjectFromWebIdentityToken", _ARU, "PackedPolicySize", "Provider", "Audience", "SourceIdentity", "SessionTokenUtilization", "SessionTokenSize" ], [ [ () => Credentials$, 0 ], 0, () => AssumedRoleUser$, 1, 0, 0, 0, 1, 1 ] ];
  var Credentials$ = [ 3, schemas_0_n0, "Credentials", 0, [ "AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration" ], [ 0, [ () => accessKeySecretType, 0 ], 0, 4 ], 4 ];
  var GetCallerIdentityRequest$ = [ 3, schemas_0_n0, "GetCallerIdentityRequest", 0, [], [] ];
  var GetCallerIdentityResponse$ = [ 3, schemas_0_n0, "GetCallerIdentityResponse", 0, [ "UserId", "Account", "Arn" ], [ 0, 0, 0 ] ];
  var PolicyDescriptorType$ = [ 3, schemas_0_n0, "PolicyDescriptorType", 0, [ "arn" ], [ 0 ] ];
  var policyDescriptorListType = [ 1, schemas_0_n0, "policyDescriptorListType", 0, () => PolicyDescriptorType$ ];
  var AssumeRoleWithWebIdentity$ = [ 9, schemas_0_n0, "AssumeRoleWithWebIdentity", 0, () => AssumeRoleWithWebIdentityRequest$, () => AssumeRoleWithWebIdentityResponse$ ];
  var GetCallerIdentity$ = [ 9, schemas_0_n0, "GetCallerIdentity", 0, () => GetCallerIdentityRequest$, () => GetCallerIdentityResponse$ ];
  class STSClient extends Client {
   config;
   constructor(...[configuration]) {
    const _config_0 = (config => {
     emitWarningIfUnsupportedVersion_emitWarningIfUnsupportedVersion(process.version);
     const defaultsMode = resolveDefaultsModeConfig(config);
     const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
     const clientSharedValues = (config => ({
      apiVersion: "2011-06-15",
      base64Decoder: config?.base64Decoder ?? fromBase64,
      base64Encoder: config?.base64Encoder ?? toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? endpointResolver_defaultEndpointResolver,
      extensions: config?.extensions ?? [],
      httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
      httpAuthSchemes: config?.httpAuthSchemes ?? [ {
       schemeId: "aws.auth#sigv4",
       identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
       signer: new AwsSdkSigV4Signer
      }, {
       schemeId: "aws.auth#sigv4a",
       identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
       signer: new AwsSdkSigV4ASigner
      }, {
       schemeId: "smithy.api#noAuth",
       identityProvider: ipc => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
       signer: new NoAuthSigner
      } ],
      logger: config?.logger ?? new NoOpLogger,
      protocol: config?.protocol ?? AwsQueryProtocol,
      protocolSettings: config?.protocolSettings ?? {
       defaultNamespace: "com.amazonaws.sts",
       errorTypeRegistries: schemas_0_errorTypeRegistries,
       xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
       version: "2011-06-15",
       serviceTarget: "AWSSecurityTokenServiceV20110615"
      },
      serviceId: config?.serviceId ?? "STS",
      sha256: config?.sha256 ?? Sha256Node,
      signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
      urlParser: config?.urlParser ?? parseUrl,
      utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
      utf8Encoder: config?.utf8Encoder ?? toUtf8.P
     }))(config);
     emitWarningIfUnsupportedVersion(process.version);
     const loaderConfig = {
      profile: config?.profile,
      logger: clientSharedValues.logger
     };
     return {
      ...clientSharedValues,
      ...config,
      runtime: "node",
      defaultsMode,
      authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
      bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
      credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
      defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
      defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
       serviceId: clientSharedValues.serviceId,
       clientVersion: "3.1164.0"
      }),
      httpAuthSchemes: config?.httpAuthSchemes ?? [ {
       schemeId: "aws.auth#sigv4",
       identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4") || (async idProps => await defaultProvider()()),
       signer: new AwsSdkSigV4Signer
      }, {
       schemeId: "aws.auth#sigv4a",
       identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
       signer: new AwsSdkSigV4ASigner
      }, {
       schemeId: "smithy.api#noAuth",
       identityProvider: ipc => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
       signer: new NoAuthSigner
      } ],
      maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
      region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
       ...NODE_REGION_CONFIG_FILE_OPTIONS,
       ...loaderConfig
      }),
      requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
      retryMode: config?.retryMode ?? loadConfig({
       ...NODE_RETRY_MODE_CONFIG_OPTIONS,
       default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
      }, config),
      sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
      streamCollector: config?.streamCollector ?? stream_collector_streamCollector,
      useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
      useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
      userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
     };
    })(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = (options => Object.assign(options, {
     useDualstackEndpoint: options.useDualstackEndpoint ?? false,
     useFipsEndpoint: options.useFipsEndpoint ?? false,
     useGlobalEndpoint: options.useGlobalEndpoint ?? false,
     defaultSigningName: "sts"
    }))(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = (config => {
     const config_0 = resolveAwsSdkSigV4Config(config);
     const config_1 = (config => {
      config.sigv4aSigningRegionSet = normalizeProvider(config.sigv4aSigningRegionSet);
      return config;
     })(config_0);
     return Object.assign(config_1, {
      authSchemePreference: normalizeProvider_normalizeProvider(config.authSchemePreference ?? [])
     });
    })(_config_6);
    const _config_8 = ((runtimeConfig, extensions) => {
     const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), (runtimeConfig => {
      const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
      let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
      let _credentials = runtimeConfig.credentials;
      return {
       setHttpAuthScheme(httpAuthScheme) {
        const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
        if (-1 === index) _httpAuthSchemes.push(httpAuthScheme); else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
       },
       httpAuthSchemes: () => _httpAuthSchemes,
       setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
       },
       httpAuthSchemeProvider: () => _httpAuthSchemeProvider,
       setCredentials(credentials) {
        _credentials = credentials;
       },
       credentials: () => _credentials
      };
     })(runtimeConfig));
     extensions.forEach(extension => extension.configure(extensionConfiguration));
     return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), (config => ({
      httpAuthSchemes: config.httpAuthSchemes(),
      httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
      credentials: config.credentials()
     }))(extensionConfiguration));
    })(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
     httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig({
      "aws.auth#sigv4": config.credentials,
      "aws.auth#sigv4a": config.credentials
     })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  function schemaLogFilter(schema, data) {
   if (null == data) return data;
   const ns = NormalizedSchema.of(schema);
   if (ns.getMergedTraits().sensitive) return "***SensitiveInformation***";
   if (ns.isListSchema()) {
    const valueSchema = ns.getValueSchema();
    if (valueSchema.getMergedTraits().sensitive) return "***SensitiveInformation***";
    if (Array.isArray(data)) return data.map(value => schemaLogFilter(valueSchema, value));
   } else if (ns.isMapSchema()) {
    const valueSchema = ns.getValueSchema();
    if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return "***SensitiveInformation***";
    if ("object" === typeof data) return Object.fromEntries(Object.entries(data).map(([key, value]) => [ key, schemaLogFilter(valueSchema, value) ]));
   } else if (ns.isStructSchema() && "object" === typeof data) {
    const object = data;
    const newObject = {};
    for (const [member, memberNs] of ns.structIterator()) if (null != object[member]) newObject[member] = schemaLogFilter(memberNs, object[member]);
    return newObject;
   }
   return data;
  }
  const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
  class Command {
   middlewareStack=constructStack();
   schema;
   static classBuilder() {
    return new ClassBuilder;
   }
   resolveMiddlewareWithContext(clientStack, configuration, options, {middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor}) {
    for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
    const stack = clientStack.concat(this.middlewareStack);
    const {logger} = configuration;
    const additionalSmithyContext = additionalContext.__smithy_context;
    const handlerExecutionContext = {
     logger,
     clientName,
     commandName,
     inputFilterSensitiveLog,
     outputFilterSensitiveLog,
     ...additionalContext,
     [SMITHY_CONTEXT_KEY]: {
      ...additionalSmithyContext,
      commandInstance: this,
      ...smithyContext,
      ...void 0 === options?.metricsRecorder ? {} : {
       metricsRecorder: options.metricsRecorder
      },
      ...void 0 === options?.abortSignal ? {} : {
       abortSignal: options.abortSignal
      }
     }
    };
    const {requestHandler} = configuration;
    let requestOptions = options ?? {};
    if (requestOptions.metricsRecorder) {
     requestOptions = {
      ...requestOptions
     };
     delete requestOptions.metricsRecorder;
    }
    let isEventStream;
    const schema = this.schema;
    const marker = schema?.[operationEventStreamMarker];
    if (void 0 !== marker) isEventStream = marker; else if (schema) if (Array.isArray(schema) && 9 === schema[0]) {
     const [, , , , input$, output$] = schema;
     isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.of(input$).getEventStreamMember() || NormalizedSchema.of(output$).getEventStreamMember());
    }
    if (isEventStream) requestOptions = {
     isEventStream,
     ...requestOptions
    };
    return stack.resolve(request => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
   }
  }
  class ClassBuilder {
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
   init(cb) {
    this._init = cb;
   }
   ep(endpointParameterInstructions) {
    this._ep = endpointParameterInstructions;
    return this;
   }
   m(middlewareSupplier) {
    this._middlewareFn = middlewareSupplier;
    return this;
   }
   s(service, operation, smithyContext = {}) {
    this._smithyContext = {
     service,
     operation,
     ...smithyContext
    };
    return this;
   }
   c(additionalContext = {}) {
    this._additionalContext = additionalContext;
    return this;
   }
   n(clientName, commandName) {
    this._clientName = clientName;
    this._commandName = commandName;
    return this;
   }
   f(inputFilter = _ => _, outputFilter = _ => _) {
    this._inputFilterSensitiveLog = inputFilter;
    this._outputFilterSensitiveLog = outputFilter;
    return this;
   }
   ser(serializer) {
    this._serializer = serializer;
    return this;
   }
   de(deserializer) {
    this._deserializer = deserializer;
    return this;
   }
   sc(operation) {
    this._operationSchema = operation;
    this._smithyContext.operationSchema = operation;
    return this;
   }
   build() {
    const closure = this;
    let CommandRef;
    return CommandRef = class extends Command {
     input;
     static getEndpointParameterInstructions() {
      return closure._ep;
     }
     constructor(...[input]) {
      super();
      this.input = input ?? {};
      closure._init(this);
      this.schema = closure._operationSchema;
     }
     resolveMiddleware(stack, configuration, options) {
      const op = closure._operationSchema;
      const input = op?.[4] ?? op?.input;
      const output = op?.[5] ?? op?.output;
      return this.resolveMiddlewareWithContext(stack, configuration, options, {
       CommandCtor: CommandRef,
       middlewareFn: closure._middlewareFn,
       clientName: closure._clientName,
       commandName: closure._commandName,
       inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : _ => _),
       outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : _ => _),
       smithyContext: closure._smithyContext,
       additionalContext: closure._additionalContext
      });
     }
     serialize=closure._serializer;
     deserialize=closure._deserializer;
    };
   }
  }
  function makeBuilder(common, service, name, ep) {
   return function(added, plugins, op, $, smithyContext = {}) {
    const epMerged = Object.assign({}, common, added);
    return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
     const list = plugins.call(this, CommandCtor, clientStack, config, options);
     list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
     return list;
    }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
   };
  }
  const command = makeBuilder({
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
  }, "AWSSecurityTokenServiceV20110615", "STSClient", getEndpointPlugin);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
  class GetCallerIdentityCommand extends(command(_ep0, _mw0, "GetCallerIdentity", GetCallerIdentity$)){}
  const commandBuilder_command = makeBuilder({
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
  }, "CertificateManager", "ACMClient", getEndpointPlugin);
  const commandBuilder_ep0 = {
   ServiceType: {
    type: "staticContextParams",
    value: "ACM"
   }
  };
  const commandBuilder_mw0 = (Command, cs, config, o) => [];
  class DescribeCertificateCommand extends(commandBuilder_command(commandBuilder_ep0, commandBuilder_mw0, "DescribeCertificate", DescribeCertificate$)){}
  var build_clock = __nccwpck_require__(432);
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
   const status = Number(answer_member(answer_member(error, "$metadata"), "httpStatusCode") ?? 0);
   const told = answer_member(answer_member(error, "$metadata"), "requestId") ?? answer_member(error, "RequestId");
   const requestId = "string" === typeof told ? told : void 0;
   const code = function(error) {
    const code = answer_member(error, "Code");
    if ("string" === typeof code) return code;
    return "$fault" in error && !invented.has(error.name) ? error.name : "";
   }(error);
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
  function silence(error, status) {
   if (error instanceof build_clock.m4) return error.message;
   if (status > 0) return `HTTP ${status} without a readable answer`;
   const code = String(answer_member(error, "code") ?? error.name);
   const first = error.message.split("\n", 1).join();
   return "" === first || first === code ? code : `${code}: ${first}`;
  }
  function answer_member(value, key) {
   return "object" === typeof value && null !== value ? Reflect.get(value, key) : void 0;
  }
  function serializeString(value) {
   if (!value.isWellFormed()) throw new Error("Lone surrogate is not allowed");
   return JSON.stringify(value);
  }
  function serializePrimitive(value) {
   switch (typeof value) {
   case "number":
    if (isNaN(value)) throw new Error("NaN is not allowed");
    if (!isFinite(value)) throw new Error("Infinity is not allowed");
    return JSON.stringify(value);

   case "string":
    return serializeString(value);

   case "boolean":
    return value ? "true" : "false";

   default:
    return JSON.stringify(value);
   }
  }
  function enterValue(value, seen) {
   let wrappers = null;
   for (;null !== value && "object" === typeof value && "function" === typeof value.toJSON; ) {
    if (seen.has(value)) throw new Error("Circular reference detected");
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
   }
   if (value instanceof Number || value instanceof String || value instanceof Boolean) value = value.valueOf();
   if (null === value || "object" !== typeof value) {
    if (null !== wrappers) for (const wrapper of wrappers) seen.delete(wrapper);
    return serializePrimitive(value);
   }
   if (seen.has(value)) throw new Error("Circular reference detected");
   seen.add(value);
   return {
    container: value,
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    index: 0,
    first: true,
    wrappers
   };
  }
  function canonicalize(object) {
   if (null === object || "object" !== typeof object) return serializePrimitive(object);
   const seen = new Set;
   const root = enterValue(object, seen);
   if ("object" !== typeof root) return root;
   let result = null === root.keys ? "[" : "{";
   const stack = [ root ];
   outer: for (;stack.length > 0; ) {
    const frame = stack[stack.length - 1];
    const container = frame.container;
    if (null === frame.keys) {
     for (;frame.index < container.length; ) {
      const i = frame.index++;
      if (i > 0) result += ",";
      const element = container[i];
      const value = void 0 === element || "symbol" === typeof element || "function" === typeof element ? null : element;
      if (null === value || "object" !== typeof value) {
       result += serializePrimitive(value);
       continue;
      }
      const child = enterValue(value, seen);
      if ("object" !== typeof child) {
       result += void 0 === child ? "null" : child;
       continue;
      }
      result += null === child.keys ? "[" : "{";
      stack.push(child);
      continue outer;
     }
     result += "]";
    } else {
     const keys = frame.keys;
     for (;frame.index < keys.length; ) {
      const key = keys[frame.index++];
      const value = container[key];
      if (void 0 === value || "symbol" === typeof value || "function" === typeof value) continue;
      if (null === value || "object" !== typeof value) {
       if (frame.first) frame.first = false; else result += ",";
       result += serializeString(key) + ":" + serializePrimitive(value);
       continue;
      }
      const child = enterValue(value, seen);
      if (void 0 === child) continue;
      if (frame.first) frame.first = false; else result += ",";
      result += serializeString(key) + ":";
      if ("object" !== typeof child) {
       result += child;
       continue;
      }
      result += null === child.keys ? "[" : "{";
      stack.push(child);
      continue outer;
     }
     result += "}";
    }
    seen.delete(container);
    if (null !== frame.wrappers) for (const wrapper of frame.wrappers) seen.delete(wrapper);
    stack.pop();
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
   return new Map(function(record) {
    return Object.keys(record).filter(key => key in record);
   }(parts).map(feature => [ feature, digest(parts[feature]) ]));
  }
  function pathOf(behavior) {
   return ("PathPattern" in behavior ? behavior.PathPattern : void 0) ?? "*";
  }
  function digest(part) {
   return (0, external_node_crypto_namespaceObject.createHash)("sha256").update(canonicalize(plain(part)) ?? "").digest("hex");
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
   if (void 0 === value || "" === value) throw new BrokenAnswer(`an answer without ${what}`);
   return value;
  }
  function flag(value, what) {
   if ("boolean" !== typeof value) throw new BrokenAnswer(`an answer without ${what}`);
   return value;
  }
  function statusOf(status) {
   if ("InProgress" !== status && "Deployed" !== status) throw new BrokenAnswer("an answer without a known Status");
   return status;
  }
  function aliasesOf(aliases) {
   const items = aliases?.Items ?? [];
   if (items.length !== (aliases?.Quantity ?? 0)) throw new BrokenAnswer("an answer whose Aliases are not as many as it says");
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
  const defaultCloudFrontHttpAuthSchemeParametersProvider = async (config, context, input) => ({
   operation: getSmithyContext(context).operation,
   region: await normalizeProvider_normalizeProvider(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  const defaultCloudFrontHttpAuthSchemeProvider = authParameters => {
   const options = [];
   authParameters.operation;
   options.push(function(authParameters) {
    return {
     schemeId: "aws.auth#sigv4",
     signingProperties: {
      name: "cloudfront",
      region: authParameters.region
     },
     propertiesExtractor: (config, context) => ({
      signingProperties: {
       config,
       context
      }
     })
    };
   }(authParameters));
   return options;
  };
  const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  Object.entries(chars).reduce((acc, [i, c]) => {
   acc[c] = Number(i);
   return acc;
  }, {});
  const alphabetByValue = chars.split("");
  const sdkStreamMixin = stream => {
   if (!isBlobInstance(stream) && !isReadableStream(stream)) {
    const name = stream?.__proto__?.constructor?.name || stream;
    throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
   }
   let transformed = false;
   const transformToByteArray = async () => {
    if (transformed) throw new Error("The stream has already been transformed.");
    transformed = true;
    return await (async stream => {
     if (isBlob(stream)) return collectBlob(stream);
     return collectReadableStream(stream);
    })(stream);
   };
   return Object.assign(stream, {
    transformToByteArray,
    transformToString: async encoding => {
     const buf = await transformToByteArray();
     if ("base64" === encoding) return function(_input) {
      let input;
      if ("string" === typeof _input) input = (input => (new TextEncoder).encode(input))(_input); else input = _input;
      const isArrayLike = "object" === typeof input && "number" === typeof input.length;
      const isUint8Array = "object" === typeof input && "number" === typeof input.byteOffset && "number" === typeof input.byteLength;
      if (!isArrayLike && !isUint8Array) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
      let str = "";
      for (let i = 0; i < input.length; i += 3) {
       let bits = 0;
       let bitLength = 0;
       for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) {
        bits |= input[j] << 8 * (limit - j - 1);
        bitLength += 8;
       }
       const bitClusterCount = Math.ceil(bitLength / 6);
       bits <<= 6 * bitClusterCount - bitLength;
       for (let k = 1; k <= bitClusterCount; k++) {
        const offset = 6 * (bitClusterCount - k);
        str += alphabetByValue[(bits & 63 << offset) >> offset];
       }
       str += "==".slice(0, 4 - bitClusterCount);
      }
      return str;
     }(buf); else if ("hex" === encoding) return (0, hex_encoding.n)(buf); else if (void 0 === encoding || "utf8" === encoding || "utf-8" === encoding) return (input => {
      if ("string" === typeof input) return input;
      if ("object" !== typeof input || "number" !== typeof input.byteOffset || "number" !== typeof input.byteLength) throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
      return new TextDecoder("utf-8").decode(input);
     })(buf); else if ("function" === typeof TextDecoder) return new TextDecoder(encoding).decode(buf); else throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
    },
    transformToWebStream: () => {
     if (transformed) throw new Error("The stream has already been transformed.");
     transformed = true;
     if (isBlobInstance(stream)) return (blob => {
      if ("function" !== typeof blob.stream) throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
      return blob.stream();
     })(stream); else if (isReadableStream(stream)) return stream; else throw new Error(`Cannot transform payload to web stream, got ${stream}`);
    }
   });
  };
  const isBlobInstance = stream => "function" === typeof Blob && stream instanceof Blob;
  function splitEvery(value, delimiter, numDelimiters) {
   if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
   const segments = value.split(delimiter);
   if (1 === numDelimiters) return segments;
   const compoundSegments = [];
   let currentSegment = "";
   for (let i = 0; i < segments.length; i++) {
    if ("" === currentSegment) currentSegment = segments[i]; else currentSegment += delimiter + segments[i];
    if ((i + 1) % numDelimiters === 0) {
     compoundSegments.push(currentSegment);
     currentSegment = "";
    }
   }
   if ("" !== currentSegment) compoundSegments.push(currentSegment);
   return compoundSegments;
  }
  class HttpBindingProtocol extends HttpProtocol {
   async serializeRequest(operationSchema, _input, context) {
    const input = _input && "object" === typeof _input ? _input : {};
    const query = {};
    const endpoint = await context.endpoint();
    const ns = HttpBindingNormalizedSchema.of(operationSchema?.input);
    const bindings = ns.getHttpBindings().request;
    const operation = getHttpOperationBindings(operationSchema);
    const request = new HttpRequest({
     query,
     headers: {}
    });
    if (endpoint) {
     this.updateServiceEndpoint(request, endpoint);
     this.setHostPrefix(request, operationSchema, input, operation);
     const [method, path, staticQuery] = operation;
     if (method) {
      request.method = method;
      request.path = "/" === request.path ? path : request.path + path;
      for (const [key, value] of staticQuery) query[key] = value;
     }
    }
    request.query = query;
    const eventStream = this.serializeHttpBindings(input, request, bindings, operation);
    if (eventStream) request.body = await this.serializeEventStream({
     eventStream,
     requestSchema: ns
    });
    return request;
   }
   serializeHttpBindings(input, request, bindings, operation) {
    const serializer = this.serializer;
    const directSerializer = "function" === typeof serializer.writeCodec ? serializer : void 0;
    const query = request.query;
    const headers = request.headers;
    const bodySchema = bindings.syntheticBodySchema;
    let hasBodyValue = false;
    let payload;
    let eventStream;
    let labels;
    const names = Object.getOwnPropertyNames(input);
    const prototype = Object.getPrototypeOf(input);
    const sparse = (prototype === Object.prototype || null === prototype) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && 2 * names.length < bindings.memberBindings.length;
    const length = sparse ? names.length : bindings.memberBindings.length;
    for (let i = 0; i < length; ++i) {
     const binding = sparse ? (0, transport_hasOwn.$)(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
     if (!binding) continue;
     const value = binding[1];
     const memberName = binding[0];
     const memberNs = value[0];
     const flags = value[1];
     const collectionValue = value[2];
     const location = binding[2];
     const wireName = binding[3];
     const inputMemberValue = input[memberName];
     if (null == inputMemberValue && !(flags >> 10 & 1)) continue;
     if (36 === location) {
      const stream = flags >> 11 & 3;
      if (stream) if (2 === stream) eventStream = inputMemberValue || void 0; else payload = inputMemberValue; else {
       if (directSerializer) directSerializer.writeCodec(memberNs, inputMemberValue); else serializer.write(memberNs, inputMemberValue);
       payload = serializer.flush();
      }
     } else if (33 === location || 38 === location) {
      const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
      if (33 === location) (labels ??= Object.create(null))[memberName] = serialized; else headers[wireName] = serialized;
     } else if (39 === location) for (const key in inputMemberValue) {
      if (!(0, transport_hasOwn.$)(inputMemberValue, key)) continue;
      const amalgam = wireName + key;
      headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [ collectionValue[0], {
       httpHeader: amalgam
      } ]);
     } else if (34 === (62 & location)) this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer); else hasBodyValue = true;
    }
    const operationPath = operation[1];
    const pathSegments = operation[3];
    if (operationPath && pathSegments && request.path.endsWith(operationPath)) request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings);
    if (hasBodyValue && bodySchema) {
     if (directSerializer) directSerializer.writeCodec(bodySchema, input); else serializer.write(bodySchema, input);
     payload = serializer.flush();
    }
    request.body = payload;
    return eventStream;
   }
   serializeQuery(value, data, wireName, query, directSerializer) {
    const [ns, flags, collectionValue] = value;
    const traits = directSerializer ? void 0 : ns.getMergedTraits();
    if (void 0 === wireName) {
     for (const key in data) {
      if (!(0, transport_hasOwn.$)(data, key) || key in query) continue;
      if (!directSerializer) Object.assign(collectionValue[0].getMergedTraits(), {
       ...traits,
       httpQuery: key,
       httpQueryParams: void 0
      });
      this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
     }
     return;
    }
    if (64 === (192 & flags)) {
     const buffer = [];
     for (const item of data) {
      const serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [ collectionValue[0], traits ]);
      if (flags >> 13 & 1 || void 0 !== serialized) buffer.push(serialized);
     }
     query[wireName] = buffer;
    } else query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ ns, traits ]);
   }
   serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
    const flags = value[1];
    const type = 255 & flags;
    if (directSerializer && !(1792 & flags) && (type <= 2 || 17 === type || 19 === type)) return String(data);
    if (directSerializer) directSerializer.writeHttpBinding(value, data, location); else this.serializer.write(schema, data);
    return this.serializer.flush();
   }
   serializePath(segments, labels, bindings) {
    let path = "";
    for (const [value, kind] of segments) {
     if (0 === kind) {
      path += value;
      continue;
     }
     const replacement = labels?.[value];
     if (void 0 === replacement) {
      if ((0, transport_hasOwn.$)(bindings.byName, value) && 33 === bindings.byName[value][2]) throw new Error(`No value provided for input HTTP label: ${value}.`);
      path += `{${value}${2 === kind ? "+" : ""}}`;
     } else path += 2 === kind ? replacement.split("/").map(extendedEncodeURIComponent).join("/") : extendedEncodeURIComponent(replacement);
    }
    return path;
   }
   async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer;
    const directDeserializer = "function" === typeof deserializer.readCodec ? deserializer : void 0;
    const ns = HttpBindingNormalizedSchema.of(operationSchema.output);
    const responseBindings = ns.getHttpBindings().response;
    const dataObject = {};
    if (response.statusCode >= 300) {
     const bytes = await collectBody(response.body, context);
     if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
     await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
     throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
    }
    const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
    if (nonHttpBindingMembers.length) {
     const bytes = await collectBody(response.body, context);
     if (bytes.byteLength > 0) {
      const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
      for (const member of nonHttpBindingMembers) if (null != dataFromBody[member]) dataObject[member] = dataFromBody[member];
     }
    } else if (!responseBindings.bindings.payload) await collectBody(response.body, context);
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
   }
   async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    const dataObject = arg4 instanceof Set ? arg5 : arg4;
    const deserializer = this.deserializer;
    const directDeserializer = "function" === typeof deserializer.readCodec ? deserializer : void 0;
    const ns = HttpBindingNormalizedSchema.of(schema);
    const {bodyMemberNames, bindings: {payload, statusCode, headers: responseHeaders, prefixHeaders}} = ns.getHttpBindings().response;
    const headers = response.headers;
    if (payload) {
     const [memberName, value] = payload;
     const [memberSchema, flags] = value;
     const stream = flags >> 11 & 3;
     if (stream) if (2 === stream) dataObject[memberName] = await this.deserializeEventStream({
      response,
      responseSchema: ns
     }); else dataObject[memberName] = (stream => {
      if (!(stream instanceof external_node_stream_.Readable)) try {
       return sdkStreamMixin(stream);
      } catch (ignored) {
       const name = stream?.__proto__?.constructor?.name || stream;
       throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
      }
      let transformed = false;
      const transformToByteArray = async () => {
       if (transformed) throw new Error("The stream has already been transformed.");
       transformed = true;
       return await stream_collector_streamCollector(stream);
      };
      return Object.assign(stream, {
       transformToByteArray,
       transformToString: async encoding => {
        const buf = await transformToByteArray();
        if (void 0 === encoding || Buffer.isEncoding(encoding)) return (0, buffer_from.Q)(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding); else {
         const decoder = new TextDecoder(encoding);
         return decoder.decode(buf);
        }
       },
       transformToWebStream: () => {
        if (transformed) throw new Error("The stream has already been transformed.");
        if (null !== stream.readableFlowing) throw new Error("The stream has been consumed by other callbacks.");
        if ("function" !== typeof external_node_stream_.Readable.toWeb) throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
        transformed = true;
        return external_node_stream_.Readable.toWeb(stream);
       }
      });
     })(response.body); else if (response.body) {
      const bytes = await collectBody(response.body, context);
      if (bytes.byteLength > 0) dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes));
     }
    }
    for (const header in headers) {
     if (!(0, transport_hasOwn.$)(headers, header)) continue;
     const lower = header.toLowerCase();
     const headerValue = headers[header];
     if (lower !== header) {
      delete headers[header];
      headers[lower] = headerValue;
     }
     const binding = (0, transport_hasOwn.$)(responseHeaders, lower) ? responseHeaders[lower] : void 0;
     if (!binding) continue;
     const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
     if (collectionValue) {
      const sections = flags >> 16 & 1 ? splitEvery(headerValue, ",", 2) : splitHeader(headerValue);
      const list = [];
      for (const section of sections) list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([ collectionValue[0], {
       httpHeader: wireName
      } ], section.trim()));
      dataObject[memberName] = list;
     } else dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
    }
    for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
     dataObject[memberName] = {};
     for (const header in headers) {
      if (!(0, transport_hasOwn.$)(headers, header)) continue;
      if (!header.startsWith(wireName)) continue;
      const headerValue = headers[header];
      dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([ collectionValue[0], {
       httpHeader: header
      } ], headerValue);
     }
    }
    if (statusCode) dataObject[statusCode[0]] = response.statusCode;
    return bodyMemberNames;
   }
  }
  function quoteHeader(part) {
   if (part.includes(",") || part.includes('"')) part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
   return part;
  }
  class ToStringShapeSerializer extends SerdeContext {
   settings;
   stringBuffer="";
   constructor(settings) {
    super();
    this.settings = settings;
   }
   write(schema, value) {
    const ns = HttpBindingNormalizedSchema.of(schema);
    const traits = ns.getMergedTraits();
    const location = ns.getHttpBindingLocation(traits);
    this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
   }
   writeHttpBinding([ns, flags, collectionValue], value, location) {
    const schema = 255 & flags;
    switch (typeof value) {
    case "object":
     if (null === value) {
      this.stringBuffer = "null";
      return;
     }
     if (schema >= 4 && schema <= 7) {
      if (!(value instanceof Date)) throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
      const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
      const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
      switch (format) {
      case 5:
       this.stringBuffer = value.toISOString().replace(".000Z", "Z");
       break;

      case 6:
       this.stringBuffer = dateToUtcString(value);
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
      this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(value);
      return;
     }
     if (64 === (192 & schema) && Array.isArray(value)) {
      collectionValue ??= ns.getHttpBindingCollectionValue(location);
      const valueSchemaType = 255 & collectionValue[1];
      const isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
      let buffer = "";
      for (const item of value) {
       this.writeHttpBinding(collectionValue, item, location);
       const headerItem = this.flush();
       if (buffer) buffer += ", ";
       buffer += isTimestamp ? headerItem : quoteHeader(headerItem);
      }
      this.stringBuffer = buffer;
      return;
     }
     this.stringBuffer = JSON.stringify(value, null, 2);
     break;

    case "string":
     const media = flags >> 8 & 3;
     let intermediateValue = value;
     if (2 === media) intermediateValue = LazyJsonString.from(intermediateValue);
     if (media && 6 === (6 & location)) {
      this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(intermediateValue.toString());
      return;
     }
     this.stringBuffer = value;
     break;

    default:
     this.stringBuffer = flags >> 10 & 1 ? generateIdempotencyToken() : String(value);
    }
   }
   flush() {
    const buffer = this.stringBuffer;
    this.stringBuffer = "";
    return buffer;
   }
  }
  class HttpInterceptingShapeSerializer {
   codecSerializer;
   stringSerializer;
   buffer;
   constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
    this.codecSerializer = codecSerializer;
    this.stringSerializer = stringSerializer;
   }
   setSerdeContext(serdeContext) {
    this.codecSerializer.setSerdeContext(serdeContext);
    this.stringSerializer.setSerdeContext(serdeContext);
   }
   write(schema, value) {
    const ns = HttpBindingNormalizedSchema.of(schema);
    const traits = ns.getMergedTraits();
    if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
     const location = ns.getHttpBindingLocation(traits);
     this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
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
  class HttpInterceptingShapeDeserializer extends SerdeContext {
   codecDeserializer;
   stringDeserializer;
   constructor(codecDeserializer, codecSettings) {
    super();
    this.codecDeserializer = codecDeserializer;
    this.stringDeserializer = new FromStringShapeDeserializer(codecSettings);
   }
   setSerdeContext(serdeContext) {
    this.stringDeserializer.setSerdeContext(serdeContext);
    this.codecDeserializer.setSerdeContext(serdeContext);
    this.serdeContext = serdeContext;
   }
   read(schema, data) {
    const ns = HttpBindingNormalizedSchema.of(schema);
    const traits = ns.getMergedTraits();
    if (traits.httpHeader || traits.httpResponseCode) {
     const value = ns.getHttpBindingValue(38, traits);
     return this.readHttpBinding(value, data, 38);
    }
    if (traits.httpPayload) return this.readPayload(ns.getHttpBindingValue(36, traits), data);
    return this.readCodec(ns, data);
   }
   readHttpBinding(binding, data, location) {
    const value = "string" === typeof data ? data : (this.serdeContext?.utf8Encoder ?? toUtf8.P)(data);
    return this.stringDeserializer.readHttpBinding(binding, value, location);
   }
   readPayload([schema, flags], data) {
    const type = 255 & flags;
    if (21 === type || 42 === type) return "string" === typeof data ? (this.serdeContext?.utf8Decoder ?? fromUtf8.a)(data) : data;
    if (0 === type) return "string" === typeof data ? data : (this.serdeContext?.utf8Encoder ?? toUtf8.P)(data);
    return this.readCodec(schema, data);
   }
   readCodec(schema, data) {
    return this.codecDeserializer.read(schema, data);
   }
  }
  const ATTR_ESCAPE_RE = /[&<>"]/g;
  const ATTR_ESCAPE_MAP = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;"
  };
  function escapeAttribute(value) {
   return value.replace(ATTR_ESCAPE_RE, ch => ATTR_ESCAPE_MAP[ch]);
  }
  const ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g;
  const ELEMENT_ESCAPE_MAP = {
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
  class XmlText {
   value;
   constructor(value) {
    this.value = value;
   }
   toString() {
    return function(value) {
     return value.replace(ELEMENT_ESCAPE_RE, ch => ELEMENT_ESCAPE_MAP[ch]);
    }("" + this.value);
   }
  }
  class XmlNode {
   name;
   children;
   attributes={};
   static of(name, childText, withName) {
    const node = new XmlNode(name);
    if (void 0 !== childText) node.addChildNode(new XmlText(childText));
    if (void 0 !== withName) node.withName(withName);
    return node;
   }
   constructor(name, children = []) {
    this.name = name;
    this.children = children;
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
   cc(input, field, withName = field) {
    if (null != input[field]) {
     const node = XmlNode.of(field, input[field]).withName(withName);
     this.c(node);
    }
   }
   l(input, listName, memberName, valueProvider) {
    if (null != input[listName]) {
     const nodes = valueProvider();
     nodes.map(node => {
      node.withName(memberName);
      this.c(node);
     });
    }
   }
   lc(input, listName, memberName, valueProvider) {
    if (null != input[listName]) {
     const nodes = valueProvider();
     const containerNode = new XmlNode(memberName);
     nodes.map(node => {
      containerNode.c(node);
     });
     this.c(containerNode);
    }
   }
   toString() {
    const hasChildren = Boolean(this.children.length);
    let xmlText = `<${this.name}`;
    const attributes = this.attributes;
    for (const attributeName of Object.keys(attributes)) {
     const attribute = attributes[attributeName];
     if (null != attribute) xmlText += ` ${attributeName}="${escapeAttribute("" + attribute)}"`;
    }
    return xmlText + (!hasChildren ? "/>" : `>${this.children.map(c => c.toString()).join("")}</${this.name}>`);
   }
  }
  class XmlShapeSerializer extends ConfigurableSerdeContext_SerdeContextConfig {
   settings;
   stringBuffer;
   byteBuffer;
   buffer;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   write(schema, value) {
    const ns = NormalizedSchema.of(schema);
    if (ns.isStringSchema() && "string" === typeof value) this.stringBuffer = value; else if (ns.isBlobSchema()) this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? fromBase64)(value); else {
     this.buffer = this.writeStruct(ns, value, void 0);
     const traits = ns.getMergedTraits();
     if (traits.httpPayload && !traits.xmlName) this.buffer.withName(ns.getName());
    }
   }
   flush() {
    if (void 0 !== this.byteBuffer) {
     const bytes = this.byteBuffer;
     delete this.byteBuffer;
     return bytes;
    }
    if (void 0 !== this.stringBuffer) {
     const str = this.stringBuffer;
     delete this.stringBuffer;
     return str;
    }
    const buffer = this.buffer;
    if (this.settings.xmlNamespace) if (!buffer?.attributes?.xmlns) buffer.addAttribute("xmlns", this.settings.xmlNamespace);
    delete this.buffer;
    return buffer.toString();
   }
   writeStruct(ns, value, parentXmlns) {
    const traits = ns.getMergedTraits();
    const name = ns.isMemberSchema() && !traits.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : traits.xmlName ?? ns.getName();
    if (!name || !ns.isStructSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(true)}.`);
    const structXmlNode = XmlNode.of(name);
    const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
    for (const [memberName, memberSchema] of ns.structIterator()) {
     const val = value[memberName];
     if (null != val || memberSchema.isIdempotencyToken()) {
      if (memberSchema.getMergedTraits().xmlAttribute) {
       structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName ?? memberName, this.writeSimple(memberSchema, val));
       continue;
      }
      if (memberSchema.isListSchema()) this.writeList(memberSchema, val, structXmlNode, xmlns); else if (memberSchema.isMapSchema()) this.writeMap(memberSchema, val, structXmlNode, xmlns); else if (memberSchema.isStructSchema()) structXmlNode.addChildNode(this.writeStruct(memberSchema, val, xmlns)); else {
       const memberNode = XmlNode.of(memberSchema.getMergedTraits().xmlName ?? memberSchema.getMemberName());
       this.writeSimpleInto(memberSchema, val, memberNode, xmlns);
       structXmlNode.addChildNode(memberNode);
      }
     }
    }
    const {$unknown} = value;
    if ($unknown && ns.isUnionSchema() && Array.isArray($unknown) && 1 === Object.keys(value).length) {
     const [k, v] = $unknown;
     const node = XmlNode.of(k);
     if ("string" !== typeof v) if (value instanceof XmlNode || value instanceof XmlText) structXmlNode.addChildNode(value); else throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");
     this.writeSimpleInto(0, v, node, xmlns);
     structXmlNode.addChildNode(node);
    }
    if (xmlns) structXmlNode.addAttribute(xmlnsAttr, xmlns);
    return structXmlNode;
   }
   writeList(listMember, array, container, parentXmlns) {
    if (!listMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(true)}`);
    const listTraits = listMember.getMergedTraits();
    const listValueSchema = listMember.getValueSchema();
    const listValueTraits = listValueSchema.getMergedTraits();
    const sparse = !!listValueTraits.sparse;
    const flat = !!listTraits.xmlFlattened;
    const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(listMember, parentXmlns);
    const writeItem = (container, value) => {
     if (listValueSchema.isListSchema()) this.writeList(listValueSchema, Array.isArray(value) ? value : [ value ], container, xmlns); else if (listValueSchema.isMapSchema()) this.writeMap(listValueSchema, value, container, xmlns); else if (listValueSchema.isStructSchema()) {
      const struct = this.writeStruct(listValueSchema, value, xmlns);
      container.addChildNode(struct.withName(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member"));
     } else {
      const listItemNode = XmlNode.of(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member");
      this.writeSimpleInto(listValueSchema, value, listItemNode, xmlns);
      container.addChildNode(listItemNode);
     }
    };
    if (flat) {
     for (const value of array) if (sparse || null != value) writeItem(container, value);
    } else {
     const listNode = XmlNode.of(listTraits.xmlName ?? listMember.getMemberName());
     if (xmlns) listNode.addAttribute(xmlnsAttr, xmlns);
     for (const value of array) if (sparse || null != value) writeItem(listNode, value);
     container.addChildNode(listNode);
    }
   }
   writeMap(mapMember, map, container, parentXmlns, containerIsMap = false) {
    if (!mapMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(true)}`);
    const mapTraits = mapMember.getMergedTraits();
    const mapKeySchema = mapMember.getKeySchema();
    const mapKeyTraits = mapKeySchema.getMergedTraits();
    const keyTag = mapKeyTraits.xmlName ?? "key";
    const mapValueSchema = mapMember.getValueSchema();
    const mapValueTraits = mapValueSchema.getMergedTraits();
    const valueTag = mapValueTraits.xmlName ?? "value";
    const sparse = !!mapValueTraits.sparse;
    const flat = !!mapTraits.xmlFlattened;
    const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(mapMember, parentXmlns);
    const addKeyValue = (entry, key, val) => {
     const keyNode = XmlNode.of(keyTag, key);
     const [keyXmlnsAttr, keyXmlns] = this.getXmlnsAttribute(mapKeySchema, xmlns);
     if (keyXmlns) keyNode.addAttribute(keyXmlnsAttr, keyXmlns);
     entry.addChildNode(keyNode);
     let valueNode = XmlNode.of(valueTag);
     if (mapValueSchema.isListSchema()) this.writeList(mapValueSchema, val, valueNode, xmlns); else if (mapValueSchema.isMapSchema()) this.writeMap(mapValueSchema, val, valueNode, xmlns, true); else if (mapValueSchema.isStructSchema()) valueNode = this.writeStruct(mapValueSchema, val, xmlns); else this.writeSimpleInto(mapValueSchema, val, valueNode, xmlns);
     entry.addChildNode(valueNode);
    };
    if (flat) for (const key in map) {
     const val = map[key];
     if (sparse || null != val) {
      const entry = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
      addKeyValue(entry, key, val);
      container.addChildNode(entry);
     }
    } else {
     let mapNode;
     if (!containerIsMap) {
      mapNode = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
      if (xmlns) mapNode.addAttribute(xmlnsAttr, xmlns);
      container.addChildNode(mapNode);
     }
     for (const key in map) {
      const val = map[key];
      if (sparse || null != val) {
       const entry = XmlNode.of("entry");
       addKeyValue(entry, key, val);
       (containerIsMap ? container : mapNode).addChildNode(entry);
      }
     }
    }
   }
   writeSimple(_schema, value) {
    if (null === value) throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
    const ns = NormalizedSchema.of(_schema);
    let nodeContents = null;
    if (value && "object" === typeof value) if (ns.isBlobSchema()) nodeContents = (this.serdeContext?.base64Encoder ?? toBase64)(value); else if (ns.isTimestampSchema() && value instanceof Date) {
     const format = determineTimestampFormat(ns, this.settings);
     switch (format) {
     case 5:
      nodeContents = value.toISOString().replace(".000Z", "Z");
      break;

     case 6:
      nodeContents = dateToUtcString(value);
      break;

     case 7:
      nodeContents = String(value.getTime() / 1e3);
      break;

     default:
      console.warn("Missing timestamp format, using http date", value);
      nodeContents = dateToUtcString(value);
     }
    } else if (ns.isBigDecimalSchema() && value) {
     if (value instanceof NumericValue) return value.string;
     return String(value);
    } else if (ns.isMapSchema() || ns.isListSchema()) throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."); else throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(true)}`);
    if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) nodeContents = String(value);
    if (ns.isStringSchema()) if (void 0 === value && ns.isIdempotencyToken()) nodeContents = generateIdempotencyToken(); else nodeContents = String(value);
    if (null === nodeContents) throw new Error(`Unhandled schema-value pair ${ns.getName(true)}=${value}`);
    return nodeContents;
   }
   writeSimpleInto(_schema, value, into, parentXmlns) {
    const nodeContents = this.writeSimple(_schema, value);
    const ns = NormalizedSchema.of(_schema);
    const content = new XmlText(nodeContents);
    const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
    if (xmlns) into.addAttribute(xmlnsAttr, xmlns);
    into.addChildNode(content);
   }
   getXmlnsAttribute(ns, parentXmlns) {
    const traits = ns.getMergedTraits();
    const [prefix, xmlns] = traits.xmlNamespace ?? [];
    if (xmlns && xmlns !== parentXmlns) return [ prefix ? `xmlns:${prefix}` : "xmlns", xmlns ];
    return [ void 0, void 0 ];
   }
  }
  class XmlCodec extends ConfigurableSerdeContext_SerdeContextConfig {
   settings;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   createSerializer() {
    const serializer = new XmlShapeSerializer(this.settings);
    serializer.setSerdeContext(this.serdeContext);
    return serializer;
   }
   createDeserializer() {
    const deserializer = new XmlShapeDeserializer(this.settings);
    deserializer.setSerdeContext(this.serdeContext);
    return deserializer;
   }
  }
  class AwsRestXmlProtocol extends HttpBindingProtocol {
   codec;
   serializer;
   deserializer;
   mixin=new ProtocolLib;
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
    this.codec = new XmlCodec(settings);
    this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
    this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
   }
   getPayloadCodec() {
    return this.codec;
   }
   getShapeId() {
    return "aws.protocols#restXml";
   }
   async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    const inputSchema = NormalizedSchema.of(operationSchema.input);
    if (!request.headers["content-type"]) {
     const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
     if (contentType) request.headers["content-type"] = contentType;
    }
    if ("string" === typeof request.body && request.headers["content-type"] === this.getDefaultContentType() && !request.body.startsWith("<?xml ") && !this.hasUnstructuredPayloadBinding(inputSchema)) request.body = '<?xml version="1.0" encoding="UTF-8"?>' + request.body;
    return request;
   }
   async deserializeResponse(operationSchema, context, response) {
    return super.deserializeResponse(operationSchema, context, response);
   }
   async handleError(operationSchema, context, response, dataObject, metadata) {
    const errorIdentifier = ((output, data) => {
     if (void 0 !== data?.Error?.Code) return data.Error.Code;
     if (void 0 !== data?.Code) return data.Code;
     if (404 == output.statusCode) return "NotFound";
    })(response, dataObject) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    if (dataObject.Error && "object" === typeof dataObject.Error) for (const key of Object.keys(dataObject.Error)) {
     dataObject[key] = dataObject.Error[key];
     if ("message" === key.toLowerCase()) dataObject.message = dataObject.Error[key];
    }
    if (dataObject.RequestId && !metadata.requestId) metadata.requestId = dataObject.RequestId;
    const {errorSchema, errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
    const ns = NormalizedSchema.of(errorSchema);
    const message = dataObject.Error?.message ?? dataObject.Error?.Message ?? dataObject.message ?? dataObject.Message ?? "UnknownError";
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
    const output = {};
    const errorDeserializer = this.codec.createDeserializer();
    for (const [name, member] of ns.structIterator()) {
     const target = member.getMergedTraits().xmlName ?? name;
     const value = dataObject.Error?.[target] ?? dataObject[target];
     output[name] = errorDeserializer.readSchema(member, value);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
     $fault: ns.getMergedTraits().error,
     message
    }, output), dataObject);
   }
   getDefaultContentType() {
    return "application/xml";
   }
   hasUnstructuredPayloadBinding(ns) {
    for (const [, member] of ns.structIterator()) if (member.getMergedTraits().httpPayload) return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
    return false;
   }
  }
  const bdd_o = "ref", bdd_p = "authSchemes", bdd_q = "name", s = "signingRegion";
  const bdd_h = {
   [bdd_o]: "Endpoint"
  }, bdd_i = {
   fn: "getAttr",
   argv: [ {
    [bdd_o]: "PartitionResult"
   }, "name" ]
  }, bdd_j = {
   [bdd_o]: "PartitionResult"
  }, bdd_k = {
   [bdd_p]: [ {
    [bdd_q]: "sigv4",
    [s]: "us-east-1"
   } ]
  }, bdd_l = {
   [bdd_p]: [ {
    [bdd_q]: "sigv4",
    [s]: "cn-northwest-1"
   } ]
  }, bdd_m = {
   [bdd_p]: [ {
    [bdd_q]: "sigv4",
    [s]: "{PartitionResult#implicitGlobalRegion}"
   } ]
  }, bdd_n = [ {
   [bdd_o]: "Region"
  } ];
  const endpoint_bdd_data = {
   conditions: [ [ "isSet", [ bdd_h ] ], [ "isSet", bdd_n ], [ "aws.partition", bdd_n, "PartitionResult" ], [ "booleanEquals", [ {
    [bdd_o]: "UseFIPS"
   }, true ] ], [ "booleanEquals", [ {
    [bdd_o]: "UseDualStack"
   }, true ] ], [ "stringEquals", [ bdd_i, "aws" ] ], [ "stringEquals", [ bdd_i, "aws-cn" ] ], [ "booleanEquals", [ {
    fn: "getAttr",
    argv: [ bdd_j, "supportsDualStack" ]
   }, true ] ], [ "booleanEquals", [ {
    fn: "getAttr",
    argv: [ bdd_j, "supportsFIPS" ]
   }, true ] ] ],
   results: [ [ -1 ], [ -1, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ -1, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ bdd_h, {} ], [ "https://cloudfront.global.api.aws", bdd_k ], [ "https://cloudfront-fips.global.api.aws", bdd_k ], [ "https://cloudfront.cn-northwest-1.amazonaws.com.cn", bdd_l ], [ "https://cloudfront-fips.cn-northwest-1.amazonaws.com.cn", bdd_l ], [ "https://cloudfront-fips.{PartitionResult#dualStackDnsSuffix}", bdd_m ], [ -1, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://cloudfront-fips.{PartitionResult#dnsSuffix}", bdd_m ], [ -1, "FIPS is enabled but this partition does not support FIPS" ], [ "https://cloudfront.{PartitionResult#dualStackDnsSuffix}", bdd_m ], [ -1, "DualStack is enabled but this partition does not support DualStack" ], [ "https://cloudfront.{PartitionResult#dnsSuffix}", bdd_m ], [ -1, "Invalid Configuration: Missing Region" ] ]
  };
  const endpoint_bdd_nodes = new Int32Array([ -1, 1, -1, 0, 16, 3, 1, 4, 100000015, 2, 5, 100000015, 3, 10, 6, 4, 8, 7, 6, 100000006, 100000014, 5, 100000004, 9, 7, 100000012, 100000013, 4, 13, 11, 6, 100000007, 12, 8, 100000010, 100000011, 5, 100000005, 14, 7, 15, 100000009, 8, 100000008, 100000009, 3, 100000001, 17, 4, 100000002, 100000003 ]);
  const endpoint_bdd_bdd = BinaryDecisionDiagram.from(endpoint_bdd_nodes, 2, endpoint_bdd_data.conditions, endpoint_bdd_data.results);
  const endpoint_endpointResolver_cache = new EndpointCache({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const endpoint_endpointResolver_defaultEndpointResolver = (endpointParams, context = {}) => endpoint_endpointResolver_cache.get(endpointParams, () => decideEndpoint(endpoint_bdd_bdd, {
   endpointParams,
   logger: context.logger
  }));
  customEndpointFunctions.aws = awsEndpointFunctions;
  class CloudFrontServiceException extends ServiceException {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudfront#CloudFrontServiceException";
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, CloudFrontServiceException.prototype);
   }
  }
  class AccessDenied extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#AccessDenied";
   name="AccessDenied";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "AccessDenied",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, AccessDenied.prototype);
    this.Message = opts.Message;
   }
  }
  class IllegalUpdate extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#IllegalUpdate";
   name="IllegalUpdate";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "IllegalUpdate",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IllegalUpdate.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidArgument extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidArgument";
   name="InvalidArgument";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidArgument",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidArgument.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchDistribution extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchDistribution";
   name="NoSuchDistribution";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchDistribution",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchDistribution.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyDistributionCNAMEs extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionCNAMEs";
   name="TooManyDistributionCNAMEs";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyDistributionCNAMEs",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyDistributionCNAMEs.prototype);
    this.Message = opts.Message;
   }
  }
  class EntityLimitExceeded extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#EntityLimitExceeded";
   name="EntityLimitExceeded";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "EntityLimitExceeded",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, EntityLimitExceeded.prototype);
    this.Message = opts.Message;
   }
  }
  class EntityNotFound extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#EntityNotFound";
   name="EntityNotFound";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "EntityNotFound",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, EntityNotFound.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidIfMatchVersion extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidIfMatchVersion";
   name="InvalidIfMatchVersion";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidIfMatchVersion",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidIfMatchVersion.prototype);
    this.Message = opts.Message;
   }
  }
  class PreconditionFailed extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#PreconditionFailed";
   name="PreconditionFailed";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "PreconditionFailed",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PreconditionFailed.prototype);
    this.Message = opts.Message;
   }
  }
  class BatchTooLarge extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#BatchTooLarge";
   name="BatchTooLarge";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "BatchTooLarge",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, BatchTooLarge.prototype);
    this.Message = opts.Message;
   }
  }
  class CachePolicyAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#CachePolicyAlreadyExists";
   name="CachePolicyAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CachePolicyAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CachePolicyAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class CachePolicyInUse extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#CachePolicyInUse";
   name="CachePolicyInUse";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CachePolicyInUse",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CachePolicyInUse.prototype);
    this.Message = opts.Message;
   }
  }
  class CannotChangeImmutablePublicKeyFields extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#CannotChangeImmutablePublicKeyFields";
   name="CannotChangeImmutablePublicKeyFields";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CannotChangeImmutablePublicKeyFields",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CannotChangeImmutablePublicKeyFields.prototype);
    this.Message = opts.Message;
   }
  }
  class CannotDeleteEntityWhileInUse extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#CannotDeleteEntityWhileInUse";
   name="CannotDeleteEntityWhileInUse";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CannotDeleteEntityWhileInUse",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CannotDeleteEntityWhileInUse.prototype);
    this.Message = opts.Message;
   }
  }
  class CannotUpdateEntityWhileInUse extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#CannotUpdateEntityWhileInUse";
   name="CannotUpdateEntityWhileInUse";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CannotUpdateEntityWhileInUse",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CannotUpdateEntityWhileInUse.prototype);
    this.Message = opts.Message;
   }
  }
  class CNAMEAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#CNAMEAlreadyExists";
   name="CNAMEAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CNAMEAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CNAMEAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class DistributionAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#DistributionAlreadyExists";
   name="DistributionAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "DistributionAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DistributionAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior";
   name="IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior.prototype);
    this.Message = opts.Message;
   }
  }
  class InconsistentQuantities extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InconsistentQuantities";
   name="InconsistentQuantities";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InconsistentQuantities",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InconsistentQuantities.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidDefaultRootObject extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidDefaultRootObject";
   name="InvalidDefaultRootObject";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidDefaultRootObject",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidDefaultRootObject.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidErrorCode extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidErrorCode";
   name="InvalidErrorCode";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidErrorCode",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidErrorCode.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidForwardCookies extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidForwardCookies";
   name="InvalidForwardCookies";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidForwardCookies",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidForwardCookies.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidFunctionAssociation extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidFunctionAssociation";
   name="InvalidFunctionAssociation";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidFunctionAssociation",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidFunctionAssociation.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidGeoRestrictionParameter extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidGeoRestrictionParameter";
   name="InvalidGeoRestrictionParameter";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidGeoRestrictionParameter",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidGeoRestrictionParameter.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidHeadersForS3Origin extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidHeadersForS3Origin";
   name="InvalidHeadersForS3Origin";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidHeadersForS3Origin",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidHeadersForS3Origin.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidLambdaFunctionAssociation extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidLambdaFunctionAssociation";
   name="InvalidLambdaFunctionAssociation";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidLambdaFunctionAssociation",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidLambdaFunctionAssociation.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidLocationCode extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidLocationCode";
   name="InvalidLocationCode";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidLocationCode",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidLocationCode.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidMinimumProtocolVersion extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidMinimumProtocolVersion";
   name="InvalidMinimumProtocolVersion";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidMinimumProtocolVersion",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidMinimumProtocolVersion.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidOrigin extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidOrigin";
   name="InvalidOrigin";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidOrigin",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidOrigin.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidOriginAccessControl extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidOriginAccessControl";
   name="InvalidOriginAccessControl";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidOriginAccessControl",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidOriginAccessControl.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidOriginAccessIdentity extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidOriginAccessIdentity";
   name="InvalidOriginAccessIdentity";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidOriginAccessIdentity",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidOriginAccessIdentity.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidOriginKeepaliveTimeout extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidOriginKeepaliveTimeout";
   name="InvalidOriginKeepaliveTimeout";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidOriginKeepaliveTimeout",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidOriginKeepaliveTimeout.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidOriginReadTimeout extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidOriginReadTimeout";
   name="InvalidOriginReadTimeout";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidOriginReadTimeout",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidOriginReadTimeout.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidProtocolSettings extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidProtocolSettings";
   name="InvalidProtocolSettings";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidProtocolSettings",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidProtocolSettings.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidQueryStringParameters extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidQueryStringParameters";
   name="InvalidQueryStringParameters";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidQueryStringParameters",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidQueryStringParameters.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidRelativePath extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidRelativePath";
   name="InvalidRelativePath";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidRelativePath",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidRelativePath.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidRequiredProtocol extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidRequiredProtocol";
   name="InvalidRequiredProtocol";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidRequiredProtocol",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidRequiredProtocol.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidResponseCode extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidResponseCode";
   name="InvalidResponseCode";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidResponseCode",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidResponseCode.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidTTLOrder extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidTTLOrder";
   name="InvalidTTLOrder";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidTTLOrder",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidTTLOrder.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidViewerCertificate extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidViewerCertificate";
   name="InvalidViewerCertificate";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidViewerCertificate",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidViewerCertificate.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidWebACLId extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidWebACLId";
   name="InvalidWebACLId";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidWebACLId",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidWebACLId.prototype);
    this.Message = opts.Message;
   }
  }
  class MissingBody extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#MissingBody";
   name="MissingBody";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "MissingBody",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, MissingBody.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchCachePolicy extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchCachePolicy";
   name="NoSuchCachePolicy";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchCachePolicy",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchCachePolicy.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchFieldLevelEncryptionConfig extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchFieldLevelEncryptionConfig";
   name="NoSuchFieldLevelEncryptionConfig";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchFieldLevelEncryptionConfig",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchFieldLevelEncryptionConfig.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchOrigin extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchOrigin";
   name="NoSuchOrigin";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchOrigin",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchOrigin.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchOriginRequestPolicy extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchOriginRequestPolicy";
   name="NoSuchOriginRequestPolicy";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchOriginRequestPolicy",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchOriginRequestPolicy.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchRealtimeLogConfig extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchRealtimeLogConfig";
   name="NoSuchRealtimeLogConfig";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchRealtimeLogConfig",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchRealtimeLogConfig.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchResponseHeadersPolicy extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchResponseHeadersPolicy";
   name="NoSuchResponseHeadersPolicy";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchResponseHeadersPolicy",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchResponseHeadersPolicy.prototype);
    this.Message = opts.Message;
   }
  }
  class RealtimeLogConfigOwnerMismatch extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#RealtimeLogConfigOwnerMismatch";
   name="RealtimeLogConfigOwnerMismatch";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "RealtimeLogConfigOwnerMismatch",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RealtimeLogConfigOwnerMismatch.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyCacheBehaviors extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyCacheBehaviors";
   name="TooManyCacheBehaviors";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyCacheBehaviors",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyCacheBehaviors.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyCertificates extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyCertificates";
   name="TooManyCertificates";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyCertificates",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyCertificates.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyCookieNamesInWhiteList extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyCookieNamesInWhiteList";
   name="TooManyCookieNamesInWhiteList";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyCookieNamesInWhiteList",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyCookieNamesInWhiteList.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyDistributions extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributions";
   name="TooManyDistributions";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyDistributions",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyDistributions.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyDistributionsAssociatedToCachePolicy extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsAssociatedToCachePolicy";
   name="TooManyDistributionsAssociatedToCachePolicy";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyDistributionsAssociatedToCachePolicy",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyDistributionsAssociatedToCachePolicy.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyDistributionsAssociatedToFieldLevelEncryptionConfig extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsAssociatedToFieldLevelEncryptionConfig";
   name="TooManyDistributionsAssociatedToFieldLevelEncryptionConfig";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyDistributionsAssociatedToFieldLevelEncryptionConfig.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyDistributionsAssociatedToKeyGroup extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsAssociatedToKeyGroup";
   name="TooManyDistributionsAssociatedToKeyGroup";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyDistributionsAssociatedToKeyGroup",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyDistributionsAssociatedToKeyGroup.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyDistributionsAssociatedToOriginAccessControl extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsAssociatedToOriginAccessControl";
   name="TooManyDistributionsAssociatedToOriginAccessControl";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyDistributionsAssociatedToOriginAccessControl",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyDistributionsAssociatedToOriginAccessControl.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyDistributionsAssociatedToOriginRequestPolicy extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsAssociatedToOriginRequestPolicy";
   name="TooManyDistributionsAssociatedToOriginRequestPolicy";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyDistributionsAssociatedToOriginRequestPolicy",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyDistributionsAssociatedToOriginRequestPolicy.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyDistributionsAssociatedToResponseHeadersPolicy extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsAssociatedToResponseHeadersPolicy";
   name="TooManyDistributionsAssociatedToResponseHeadersPolicy";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyDistributionsAssociatedToResponseHeadersPolicy",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyDistributionsAssociatedToResponseHeadersPolicy.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyDistributionsWithFunctionAssociations extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsWithFunctionAssociations";
   name="TooManyDistributionsWithFunctionAssociations";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyDistributionsWithFunctionAssociations",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyDistributionsWithFunctionAssociations.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyDistributionsWithLambdaAssociations extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsWithLambdaAssociations";
   name="TooManyDistributionsWithLambdaAssociations";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyDistributionsWithLambdaAssociations",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyDistributionsWithLambdaAssociations.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyDistributionsWithSingleFunctionARN extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsWithSingleFunctionARN";
   name="TooManyDistributionsWithSingleFunctionARN";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyDistributionsWithSingleFunctionARN",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyDistributionsWithSingleFunctionARN.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyFunctionAssociations extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyFunctionAssociations";
   name="TooManyFunctionAssociations";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyFunctionAssociations",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyFunctionAssociations.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyHeadersInForwardedValues extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyHeadersInForwardedValues";
   name="TooManyHeadersInForwardedValues";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyHeadersInForwardedValues",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyHeadersInForwardedValues.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyKeyGroupsAssociatedToDistribution extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyKeyGroupsAssociatedToDistribution";
   name="TooManyKeyGroupsAssociatedToDistribution";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyKeyGroupsAssociatedToDistribution",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyKeyGroupsAssociatedToDistribution.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyLambdaFunctionAssociations extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyLambdaFunctionAssociations";
   name="TooManyLambdaFunctionAssociations";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyLambdaFunctionAssociations",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyLambdaFunctionAssociations.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyOriginCustomHeaders extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyOriginCustomHeaders";
   name="TooManyOriginCustomHeaders";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyOriginCustomHeaders",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyOriginCustomHeaders.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyOriginGroupsPerDistribution extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyOriginGroupsPerDistribution";
   name="TooManyOriginGroupsPerDistribution";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyOriginGroupsPerDistribution",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyOriginGroupsPerDistribution.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyOrigins extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyOrigins";
   name="TooManyOrigins";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyOrigins",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyOrigins.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyQueryStringParameters extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyQueryStringParameters";
   name="TooManyQueryStringParameters";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyQueryStringParameters",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyQueryStringParameters.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyTrustedSigners extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyTrustedSigners";
   name="TooManyTrustedSigners";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyTrustedSigners",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyTrustedSigners.prototype);
    this.Message = opts.Message;
   }
  }
  class TrustedKeyGroupDoesNotExist extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TrustedKeyGroupDoesNotExist";
   name="TrustedKeyGroupDoesNotExist";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TrustedKeyGroupDoesNotExist",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TrustedKeyGroupDoesNotExist.prototype);
    this.Message = opts.Message;
   }
  }
  class TrustedSignerDoesNotExist extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TrustedSignerDoesNotExist";
   name="TrustedSignerDoesNotExist";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TrustedSignerDoesNotExist",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TrustedSignerDoesNotExist.prototype);
    this.Message = opts.Message;
   }
  }
  class EntityAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#EntityAlreadyExists";
   name="EntityAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "EntityAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, EntityAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidTagging extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidTagging";
   name="InvalidTagging";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidTagging",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidTagging.prototype);
    this.Message = opts.Message;
   }
  }
  class UnsupportedOperation extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#UnsupportedOperation";
   name="UnsupportedOperation";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "UnsupportedOperation",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnsupportedOperation.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyCachePolicies extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyCachePolicies";
   name="TooManyCachePolicies";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyCachePolicies",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyCachePolicies.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyCookiesInCachePolicy extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyCookiesInCachePolicy";
   name="TooManyCookiesInCachePolicy";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyCookiesInCachePolicy",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyCookiesInCachePolicy.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyHeadersInCachePolicy extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyHeadersInCachePolicy";
   name="TooManyHeadersInCachePolicy";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyHeadersInCachePolicy",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyHeadersInCachePolicy.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyQueryStringsInCachePolicy extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyQueryStringsInCachePolicy";
   name="TooManyQueryStringsInCachePolicy";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyQueryStringsInCachePolicy",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyQueryStringsInCachePolicy.prototype);
    this.Message = opts.Message;
   }
  }
  class CloudFrontOriginAccessIdentityAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#CloudFrontOriginAccessIdentityAlreadyExists";
   name="CloudFrontOriginAccessIdentityAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CloudFrontOriginAccessIdentityAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CloudFrontOriginAccessIdentityAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyCloudFrontOriginAccessIdentities extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyCloudFrontOriginAccessIdentities";
   name="TooManyCloudFrontOriginAccessIdentities";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyCloudFrontOriginAccessIdentities",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyCloudFrontOriginAccessIdentities.prototype);
    this.Message = opts.Message;
   }
  }
  class EntitySizeLimitExceeded extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#EntitySizeLimitExceeded";
   name="EntitySizeLimitExceeded";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "EntitySizeLimitExceeded",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, EntitySizeLimitExceeded.prototype);
    this.Message = opts.Message;
   }
  }
  class ContinuousDeploymentPolicyAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#ContinuousDeploymentPolicyAlreadyExists";
   name="ContinuousDeploymentPolicyAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ContinuousDeploymentPolicyAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ContinuousDeploymentPolicyAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class StagingDistributionInUse extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#StagingDistributionInUse";
   name="StagingDistributionInUse";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "StagingDistributionInUse",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, StagingDistributionInUse.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyContinuousDeploymentPolicies extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyContinuousDeploymentPolicies";
   name="TooManyContinuousDeploymentPolicies";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyContinuousDeploymentPolicies",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyContinuousDeploymentPolicies.prototype);
    this.Message = opts.Message;
   }
  }
  class ContinuousDeploymentPolicyInUse extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#ContinuousDeploymentPolicyInUse";
   name="ContinuousDeploymentPolicyInUse";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ContinuousDeploymentPolicyInUse",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ContinuousDeploymentPolicyInUse.prototype);
    this.Message = opts.Message;
   }
  }
  class IllegalOriginAccessConfiguration extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#IllegalOriginAccessConfiguration";
   name="IllegalOriginAccessConfiguration";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "IllegalOriginAccessConfiguration",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IllegalOriginAccessConfiguration.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidDomainNameForOriginAccessControl extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidDomainNameForOriginAccessControl";
   name="InvalidDomainNameForOriginAccessControl";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidDomainNameForOriginAccessControl",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidDomainNameForOriginAccessControl.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchContinuousDeploymentPolicy extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchContinuousDeploymentPolicy";
   name="NoSuchContinuousDeploymentPolicy";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchContinuousDeploymentPolicy",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchContinuousDeploymentPolicy.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidAssociation extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#InvalidAssociation";
   name="InvalidAssociation";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidAssociation",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidAssociation.prototype);
    this.Message = opts.Message;
   }
  }
  class FieldLevelEncryptionConfigAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#FieldLevelEncryptionConfigAlreadyExists";
   name="FieldLevelEncryptionConfigAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "FieldLevelEncryptionConfigAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, FieldLevelEncryptionConfigAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchFieldLevelEncryptionProfile extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchFieldLevelEncryptionProfile";
   name="NoSuchFieldLevelEncryptionProfile";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchFieldLevelEncryptionProfile",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchFieldLevelEncryptionProfile.prototype);
    this.Message = opts.Message;
   }
  }
  class QueryArgProfileEmpty extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#QueryArgProfileEmpty";
   name="QueryArgProfileEmpty";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "QueryArgProfileEmpty",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, QueryArgProfileEmpty.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyFieldLevelEncryptionConfigs extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyFieldLevelEncryptionConfigs";
   name="TooManyFieldLevelEncryptionConfigs";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyFieldLevelEncryptionConfigs",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyFieldLevelEncryptionConfigs.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyFieldLevelEncryptionContentTypeProfiles extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyFieldLevelEncryptionContentTypeProfiles";
   name="TooManyFieldLevelEncryptionContentTypeProfiles";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyFieldLevelEncryptionContentTypeProfiles",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyFieldLevelEncryptionContentTypeProfiles.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyFieldLevelEncryptionQueryArgProfiles extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyFieldLevelEncryptionQueryArgProfiles";
   name="TooManyFieldLevelEncryptionQueryArgProfiles";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyFieldLevelEncryptionQueryArgProfiles",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyFieldLevelEncryptionQueryArgProfiles.prototype);
    this.Message = opts.Message;
   }
  }
  class FieldLevelEncryptionProfileAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#FieldLevelEncryptionProfileAlreadyExists";
   name="FieldLevelEncryptionProfileAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "FieldLevelEncryptionProfileAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, FieldLevelEncryptionProfileAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class FieldLevelEncryptionProfileSizeExceeded extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#FieldLevelEncryptionProfileSizeExceeded";
   name="FieldLevelEncryptionProfileSizeExceeded";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "FieldLevelEncryptionProfileSizeExceeded",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, FieldLevelEncryptionProfileSizeExceeded.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchPublicKey extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchPublicKey";
   name="NoSuchPublicKey";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchPublicKey",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchPublicKey.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyFieldLevelEncryptionEncryptionEntities extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyFieldLevelEncryptionEncryptionEntities";
   name="TooManyFieldLevelEncryptionEncryptionEntities";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyFieldLevelEncryptionEncryptionEntities",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyFieldLevelEncryptionEncryptionEntities.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyFieldLevelEncryptionFieldPatterns extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyFieldLevelEncryptionFieldPatterns";
   name="TooManyFieldLevelEncryptionFieldPatterns";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyFieldLevelEncryptionFieldPatterns",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyFieldLevelEncryptionFieldPatterns.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyFieldLevelEncryptionProfiles extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyFieldLevelEncryptionProfiles";
   name="TooManyFieldLevelEncryptionProfiles";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyFieldLevelEncryptionProfiles",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyFieldLevelEncryptionProfiles.prototype);
    this.Message = opts.Message;
   }
  }
  class FunctionAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#FunctionAlreadyExists";
   name="FunctionAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "FunctionAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, FunctionAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class FunctionSizeLimitExceeded extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#FunctionSizeLimitExceeded";
   name="FunctionSizeLimitExceeded";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "FunctionSizeLimitExceeded",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, FunctionSizeLimitExceeded.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyFunctions extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyFunctions";
   name="TooManyFunctions";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyFunctions",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyFunctions.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyInvalidationsInProgress extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyInvalidationsInProgress";
   name="TooManyInvalidationsInProgress";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyInvalidationsInProgress",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyInvalidationsInProgress.prototype);
    this.Message = opts.Message;
   }
  }
  class KeyGroupAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#KeyGroupAlreadyExists";
   name="KeyGroupAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "KeyGroupAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, KeyGroupAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyKeyGroups extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyKeyGroups";
   name="TooManyKeyGroups";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyKeyGroups",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyKeyGroups.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyPublicKeysInKeyGroup extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyPublicKeysInKeyGroup";
   name="TooManyPublicKeysInKeyGroup";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyPublicKeysInKeyGroup",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyPublicKeysInKeyGroup.prototype);
    this.Message = opts.Message;
   }
  }
  class MonitoringSubscriptionAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#MonitoringSubscriptionAlreadyExists";
   name="MonitoringSubscriptionAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "MonitoringSubscriptionAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, MonitoringSubscriptionAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class OriginAccessControlAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#OriginAccessControlAlreadyExists";
   name="OriginAccessControlAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "OriginAccessControlAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, OriginAccessControlAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyOriginAccessControls extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyOriginAccessControls";
   name="TooManyOriginAccessControls";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyOriginAccessControls",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyOriginAccessControls.prototype);
    this.Message = opts.Message;
   }
  }
  class OriginRequestPolicyAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#OriginRequestPolicyAlreadyExists";
   name="OriginRequestPolicyAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "OriginRequestPolicyAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, OriginRequestPolicyAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyCookiesInOriginRequestPolicy extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyCookiesInOriginRequestPolicy";
   name="TooManyCookiesInOriginRequestPolicy";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyCookiesInOriginRequestPolicy",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyCookiesInOriginRequestPolicy.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyHeadersInOriginRequestPolicy extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyHeadersInOriginRequestPolicy";
   name="TooManyHeadersInOriginRequestPolicy";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyHeadersInOriginRequestPolicy",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyHeadersInOriginRequestPolicy.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyOriginRequestPolicies extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyOriginRequestPolicies";
   name="TooManyOriginRequestPolicies";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyOriginRequestPolicies",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyOriginRequestPolicies.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyQueryStringsInOriginRequestPolicy extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyQueryStringsInOriginRequestPolicy";
   name="TooManyQueryStringsInOriginRequestPolicy";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyQueryStringsInOriginRequestPolicy",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyQueryStringsInOriginRequestPolicy.prototype);
    this.Message = opts.Message;
   }
  }
  class PublicKeyAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#PublicKeyAlreadyExists";
   name="PublicKeyAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "PublicKeyAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PublicKeyAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyPublicKeys extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyPublicKeys";
   name="TooManyPublicKeys";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyPublicKeys",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyPublicKeys.prototype);
    this.Message = opts.Message;
   }
  }
  class RealtimeLogConfigAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#RealtimeLogConfigAlreadyExists";
   name="RealtimeLogConfigAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "RealtimeLogConfigAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RealtimeLogConfigAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyRealtimeLogConfigs extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyRealtimeLogConfigs";
   name="TooManyRealtimeLogConfigs";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyRealtimeLogConfigs",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyRealtimeLogConfigs.prototype);
    this.Message = opts.Message;
   }
  }
  class ResponseHeadersPolicyAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#ResponseHeadersPolicyAlreadyExists";
   name="ResponseHeadersPolicyAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ResponseHeadersPolicyAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResponseHeadersPolicyAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class TooLongCSPInResponseHeadersPolicy extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooLongCSPInResponseHeadersPolicy";
   name="TooLongCSPInResponseHeadersPolicy";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooLongCSPInResponseHeadersPolicy",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooLongCSPInResponseHeadersPolicy.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyCustomHeadersInResponseHeadersPolicy extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyCustomHeadersInResponseHeadersPolicy";
   name="TooManyCustomHeadersInResponseHeadersPolicy";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyCustomHeadersInResponseHeadersPolicy",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyCustomHeadersInResponseHeadersPolicy.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyRemoveHeadersInResponseHeadersPolicy extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyRemoveHeadersInResponseHeadersPolicy";
   name="TooManyRemoveHeadersInResponseHeadersPolicy";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyRemoveHeadersInResponseHeadersPolicy",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyRemoveHeadersInResponseHeadersPolicy.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyResponseHeadersPolicies extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyResponseHeadersPolicies";
   name="TooManyResponseHeadersPolicies";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyResponseHeadersPolicies",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyResponseHeadersPolicies.prototype);
    this.Message = opts.Message;
   }
  }
  class StreamingDistributionAlreadyExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#StreamingDistributionAlreadyExists";
   name="StreamingDistributionAlreadyExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "StreamingDistributionAlreadyExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, StreamingDistributionAlreadyExists.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyStreamingDistributionCNAMEs extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyStreamingDistributionCNAMEs";
   name="TooManyStreamingDistributionCNAMEs";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyStreamingDistributionCNAMEs",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyStreamingDistributionCNAMEs.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyStreamingDistributions extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TooManyStreamingDistributions";
   name="TooManyStreamingDistributions";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyStreamingDistributions",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyStreamingDistributions.prototype);
    this.Message = opts.Message;
   }
  }
  class IllegalDelete extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#IllegalDelete";
   name="IllegalDelete";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "IllegalDelete",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IllegalDelete.prototype);
    this.Message = opts.Message;
   }
  }
  class CloudFrontOriginAccessIdentityInUse extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#CloudFrontOriginAccessIdentityInUse";
   name="CloudFrontOriginAccessIdentityInUse";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CloudFrontOriginAccessIdentityInUse",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CloudFrontOriginAccessIdentityInUse.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchCloudFrontOriginAccessIdentity extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchCloudFrontOriginAccessIdentity";
   name="NoSuchCloudFrontOriginAccessIdentity";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchCloudFrontOriginAccessIdentity",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchCloudFrontOriginAccessIdentity.prototype);
    this.Message = opts.Message;
   }
  }
  class ResourceNotDisabled extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#ResourceNotDisabled";
   name="ResourceNotDisabled";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ResourceNotDisabled",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceNotDisabled.prototype);
    this.Message = opts.Message;
   }
  }
  class DistributionNotDisabled extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#DistributionNotDisabled";
   name="DistributionNotDisabled";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "DistributionNotDisabled",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DistributionNotDisabled.prototype);
    this.Message = opts.Message;
   }
  }
  class ResourceInUse extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#ResourceInUse";
   name="ResourceInUse";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ResourceInUse",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceInUse.prototype);
    this.Message = opts.Message;
   }
  }
  class FieldLevelEncryptionConfigInUse extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#FieldLevelEncryptionConfigInUse";
   name="FieldLevelEncryptionConfigInUse";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "FieldLevelEncryptionConfigInUse",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, FieldLevelEncryptionConfigInUse.prototype);
    this.Message = opts.Message;
   }
  }
  class FieldLevelEncryptionProfileInUse extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#FieldLevelEncryptionProfileInUse";
   name="FieldLevelEncryptionProfileInUse";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "FieldLevelEncryptionProfileInUse",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, FieldLevelEncryptionProfileInUse.prototype);
    this.Message = opts.Message;
   }
  }
  class FunctionInUse extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#FunctionInUse";
   name="FunctionInUse";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "FunctionInUse",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, FunctionInUse.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchFunctionExists extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchFunctionExists";
   name="NoSuchFunctionExists";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchFunctionExists",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchFunctionExists.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchResource extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchResource";
   name="NoSuchResource";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchResource",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchResource.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchMonitoringSubscription extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchMonitoringSubscription";
   name="NoSuchMonitoringSubscription";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchMonitoringSubscription",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchMonitoringSubscription.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchOriginAccessControl extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchOriginAccessControl";
   name="NoSuchOriginAccessControl";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchOriginAccessControl",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchOriginAccessControl.prototype);
    this.Message = opts.Message;
   }
  }
  class OriginAccessControlInUse extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#OriginAccessControlInUse";
   name="OriginAccessControlInUse";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "OriginAccessControlInUse",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, OriginAccessControlInUse.prototype);
    this.Message = opts.Message;
   }
  }
  class OriginRequestPolicyInUse extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#OriginRequestPolicyInUse";
   name="OriginRequestPolicyInUse";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "OriginRequestPolicyInUse",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, OriginRequestPolicyInUse.prototype);
    this.Message = opts.Message;
   }
  }
  class PublicKeyInUse extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#PublicKeyInUse";
   name="PublicKeyInUse";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "PublicKeyInUse",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PublicKeyInUse.prototype);
    this.Message = opts.Message;
   }
  }
  class RealtimeLogConfigInUse extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#RealtimeLogConfigInUse";
   name="RealtimeLogConfigInUse";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "RealtimeLogConfigInUse",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RealtimeLogConfigInUse.prototype);
    this.Message = opts.Message;
   }
  }
  class ResponseHeadersPolicyInUse extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#ResponseHeadersPolicyInUse";
   name="ResponseHeadersPolicyInUse";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ResponseHeadersPolicyInUse",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResponseHeadersPolicyInUse.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchStreamingDistribution extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchStreamingDistribution";
   name="NoSuchStreamingDistribution";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchStreamingDistribution",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchStreamingDistribution.prototype);
    this.Message = opts.Message;
   }
  }
  class StreamingDistributionNotDisabled extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#StreamingDistributionNotDisabled";
   name="StreamingDistributionNotDisabled";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "StreamingDistributionNotDisabled",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, StreamingDistributionNotDisabled.prototype);
    this.Message = opts.Message;
   }
  }
  class NoSuchInvalidation extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#NoSuchInvalidation";
   name="NoSuchInvalidation";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "NoSuchInvalidation",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoSuchInvalidation.prototype);
    this.Message = opts.Message;
   }
  }
  class TestFunctionFailed extends CloudFrontServiceException {
   static shapeId="com.amazonaws.cloudfront#TestFunctionFailed";
   name="TestFunctionFailed";
   $fault="server";
   Message;
   constructor(opts) {
    super({
     name: "TestFunctionFailed",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, TestFunctionFailed.prototype);
    this.Message = opts.Message;
   }
  }
  const _AAN = "AwsAccountNumber";
  const _AICPRl = "AliasICPRecordals";
  const _AM = "AllowedMethods";
  const _ATKG = "ActiveTrustedKeyGroups";
  const _ATS = "ActiveTrustedSigners";
  const _Al = "Alias";
  const _CB = "CacheBehavior";
  const _CBa = "CacheBehaviors";
  const _CER = "CustomErrorResponse";
  const _CERu = "CustomErrorResponses";
  const _CFA = "ConnectionFunctionAssociation";
  const _CH = "CustomHeaders";
  const _CMo = "ConnectionMode";
  const _COC = "CustomOriginConfig";
  const _CPI = "CachePolicyId";
  const _CTC = "CacheTagConfig";
  const _DCB = "DefaultCacheBehavior";
  const _DI = "DistributionId";
  const _DL = "DistributionList";
  const _Dom = "Domain";
  const _ET = "ETag";
  const _FA = "FunctionAssociations";
  const _FAu = "FunctionAssociation";
  const _FLEI = "FieldLevelEncryptionId";
  const _FV = "ForwardedValues";
  const _GRe = "GeoRestriction";
  const _H = "Headers";
  const _HN = "HeaderName";
  const _HV = "HttpVersion";
  const _KPI = "KeyPairIds";
  const _LFA = "LambdaFunctionAssociations";
  const _LFAa = "LambdaFunctionAssociation";
  const _LMT = "LastModifiedTime";
  const _Ma = "Marker";
  const _NM = "NextMarker";
  const _OCH = "OriginCustomHeader";
  const _OG = "OriginGroups";
  const _OGM = "OriginGroupMember";
  const _OKT = "OriginKeepaliveTimeout";
  const _OMC = "OriginMtlsConfig";
  const _ORPI = "OriginRequestPolicyId";
  const _ORT = "OriginReadTimeout";
  const _OS = "OriginShield";
  const _OSP = "OriginSslProtocols";
  const _PDar = "ParameterDefinitions";
  const _Q = "Quantity";
  const _QSCK = "QueryStringCacheKeys";
  const _RHPI = "ResponseHeadersPolicyId";
  const _RLCA = "RealtimeLogConfigArn";
  const _SOC = "S3OriginConfig";
  const _SS = "SmoothStreaming";
  const _TKG = "TrustedKeyGroups";
  const _TOI = "TargetOriginId";
  const _TS = "TrustedSigners";
  const _TSC = "TrustStoreConfig";
  const _VMC = "ViewerMtlsConfig";
  const _VOC = "VpcOriginConfig";
  const _VPP = "ViewerProtocolPolicy";
  const schemas_schemas_0_e = "error";
  const _h = "http";
  const schemas_schemas_0_hE = "httpError";
  const _hH = "httpHeader";
  const _hQ = "httpQuery";
  const _xN = "xmlName";
  const schemas_schemas_0_n0 = "com.amazonaws.cloudfront";
  const schemas_schemas_0_s_registry = new TypeRegistry.O("smithy.ts.sdk.synthetic.com.amazonaws.cloudfront");
  schemas_schemas_0_s_registry.registerError([ -3, "smithy.ts.sdk.synthetic.com.amazonaws.cloudfront", "CloudFrontServiceException", 0, [], [] ], CloudFrontServiceException);
  const schemas_schemas_0_n0_registry = new TypeRegistry.O(schemas_schemas_0_n0);
  var AccessDenied$ = [ -3, schemas_schemas_0_n0, "AccessDenied", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 403
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(AccessDenied$, AccessDenied);
  var BatchTooLarge$ = [ -3, schemas_schemas_0_n0, "BatchTooLarge", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 413
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(BatchTooLarge$, BatchTooLarge);
  var CachePolicyAlreadyExists$ = [ -3, schemas_schemas_0_n0, "CachePolicyAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(CachePolicyAlreadyExists$, CachePolicyAlreadyExists);
  var CachePolicyInUse$ = [ -3, schemas_schemas_0_n0, "CachePolicyInUse", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(CachePolicyInUse$, CachePolicyInUse);
  var CannotChangeImmutablePublicKeyFields$ = [ -3, schemas_schemas_0_n0, "CannotChangeImmutablePublicKeyFields", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(CannotChangeImmutablePublicKeyFields$, CannotChangeImmutablePublicKeyFields);
  var CannotDeleteEntityWhileInUse$ = [ -3, schemas_schemas_0_n0, "CannotDeleteEntityWhileInUse", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(CannotDeleteEntityWhileInUse$, CannotDeleteEntityWhileInUse);
  var CannotUpdateEntityWhileInUse$ = [ -3, schemas_schemas_0_n0, "CannotUpdateEntityWhileInUse", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(CannotUpdateEntityWhileInUse$, CannotUpdateEntityWhileInUse);
  var CloudFrontOriginAccessIdentityAlreadyExists$ = [ -3, schemas_schemas_0_n0, "CloudFrontOriginAccessIdentityAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(CloudFrontOriginAccessIdentityAlreadyExists$, CloudFrontOriginAccessIdentityAlreadyExists);
  var CloudFrontOriginAccessIdentityInUse$ = [ -3, schemas_schemas_0_n0, "CloudFrontOriginAccessIdentityInUse", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(CloudFrontOriginAccessIdentityInUse$, CloudFrontOriginAccessIdentityInUse);
  var CNAMEAlreadyExists$ = [ -3, schemas_schemas_0_n0, "CNAMEAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(CNAMEAlreadyExists$, CNAMEAlreadyExists);
  var ContinuousDeploymentPolicyAlreadyExists$ = [ -3, schemas_schemas_0_n0, "ContinuousDeploymentPolicyAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(ContinuousDeploymentPolicyAlreadyExists$, ContinuousDeploymentPolicyAlreadyExists);
  var ContinuousDeploymentPolicyInUse$ = [ -3, schemas_schemas_0_n0, "ContinuousDeploymentPolicyInUse", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(ContinuousDeploymentPolicyInUse$, ContinuousDeploymentPolicyInUse);
  var DistributionAlreadyExists$ = [ -3, schemas_schemas_0_n0, "DistributionAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(DistributionAlreadyExists$, DistributionAlreadyExists);
  var DistributionNotDisabled$ = [ -3, schemas_schemas_0_n0, "DistributionNotDisabled", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(DistributionNotDisabled$, DistributionNotDisabled);
  var EntityAlreadyExists$ = [ -3, schemas_schemas_0_n0, "EntityAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(EntityAlreadyExists$, EntityAlreadyExists);
  var EntityLimitExceeded$ = [ -3, schemas_schemas_0_n0, "EntityLimitExceeded", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(EntityLimitExceeded$, EntityLimitExceeded);
  var EntityNotFound$ = [ -3, schemas_schemas_0_n0, "EntityNotFound", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(EntityNotFound$, EntityNotFound);
  var EntitySizeLimitExceeded$ = [ -3, schemas_schemas_0_n0, "EntitySizeLimitExceeded", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 413
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(EntitySizeLimitExceeded$, EntitySizeLimitExceeded);
  var FieldLevelEncryptionConfigAlreadyExists$ = [ -3, schemas_schemas_0_n0, "FieldLevelEncryptionConfigAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(FieldLevelEncryptionConfigAlreadyExists$, FieldLevelEncryptionConfigAlreadyExists);
  var FieldLevelEncryptionConfigInUse$ = [ -3, schemas_schemas_0_n0, "FieldLevelEncryptionConfigInUse", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(FieldLevelEncryptionConfigInUse$, FieldLevelEncryptionConfigInUse);
  var FieldLevelEncryptionProfileAlreadyExists$ = [ -3, schemas_schemas_0_n0, "FieldLevelEncryptionProfileAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(FieldLevelEncryptionProfileAlreadyExists$, FieldLevelEncryptionProfileAlreadyExists);
  var FieldLevelEncryptionProfileInUse$ = [ -3, schemas_schemas_0_n0, "FieldLevelEncryptionProfileInUse", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(FieldLevelEncryptionProfileInUse$, FieldLevelEncryptionProfileInUse);
  var FieldLevelEncryptionProfileSizeExceeded$ = [ -3, schemas_schemas_0_n0, "FieldLevelEncryptionProfileSizeExceeded", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(FieldLevelEncryptionProfileSizeExceeded$, FieldLevelEncryptionProfileSizeExceeded);
  var FunctionAlreadyExists$ = [ -3, schemas_schemas_0_n0, "FunctionAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(FunctionAlreadyExists$, FunctionAlreadyExists);
  var FunctionInUse$ = [ -3, schemas_schemas_0_n0, "FunctionInUse", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(FunctionInUse$, FunctionInUse);
  var FunctionSizeLimitExceeded$ = [ -3, schemas_schemas_0_n0, "FunctionSizeLimitExceeded", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 413
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(FunctionSizeLimitExceeded$, FunctionSizeLimitExceeded);
  var IllegalDelete$ = [ -3, schemas_schemas_0_n0, "IllegalDelete", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(IllegalDelete$, IllegalDelete);
  var IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior$ = [ -3, schemas_schemas_0_n0, "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior$, IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior);
  var IllegalOriginAccessConfiguration$ = [ -3, schemas_schemas_0_n0, "IllegalOriginAccessConfiguration", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(IllegalOriginAccessConfiguration$, IllegalOriginAccessConfiguration);
  var IllegalUpdate$ = [ -3, schemas_schemas_0_n0, "IllegalUpdate", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(IllegalUpdate$, IllegalUpdate);
  var InconsistentQuantities$ = [ -3, schemas_schemas_0_n0, "InconsistentQuantities", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InconsistentQuantities$, InconsistentQuantities);
  var InvalidArgument$ = [ -3, schemas_schemas_0_n0, "InvalidArgument", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidArgument$, InvalidArgument);
  var InvalidAssociation$ = [ -3, schemas_schemas_0_n0, "InvalidAssociation", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidAssociation$, InvalidAssociation);
  var InvalidDefaultRootObject$ = [ -3, schemas_schemas_0_n0, "InvalidDefaultRootObject", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidDefaultRootObject$, InvalidDefaultRootObject);
  var InvalidDomainNameForOriginAccessControl$ = [ -3, schemas_schemas_0_n0, "InvalidDomainNameForOriginAccessControl", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidDomainNameForOriginAccessControl$, InvalidDomainNameForOriginAccessControl);
  var InvalidErrorCode$ = [ -3, schemas_schemas_0_n0, "InvalidErrorCode", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidErrorCode$, InvalidErrorCode);
  var InvalidForwardCookies$ = [ -3, schemas_schemas_0_n0, "InvalidForwardCookies", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidForwardCookies$, InvalidForwardCookies);
  var InvalidFunctionAssociation$ = [ -3, schemas_schemas_0_n0, "InvalidFunctionAssociation", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidFunctionAssociation$, InvalidFunctionAssociation);
  var InvalidGeoRestrictionParameter$ = [ -3, schemas_schemas_0_n0, "InvalidGeoRestrictionParameter", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidGeoRestrictionParameter$, InvalidGeoRestrictionParameter);
  var InvalidHeadersForS3Origin$ = [ -3, schemas_schemas_0_n0, "InvalidHeadersForS3Origin", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidHeadersForS3Origin$, InvalidHeadersForS3Origin);
  var InvalidIfMatchVersion$ = [ -3, schemas_schemas_0_n0, "InvalidIfMatchVersion", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidIfMatchVersion$, InvalidIfMatchVersion);
  var InvalidLambdaFunctionAssociation$ = [ -3, schemas_schemas_0_n0, "InvalidLambdaFunctionAssociation", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidLambdaFunctionAssociation$, InvalidLambdaFunctionAssociation);
  var InvalidLocationCode$ = [ -3, schemas_schemas_0_n0, "InvalidLocationCode", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidLocationCode$, InvalidLocationCode);
  var InvalidMinimumProtocolVersion$ = [ -3, schemas_schemas_0_n0, "InvalidMinimumProtocolVersion", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidMinimumProtocolVersion$, InvalidMinimumProtocolVersion);
  var InvalidOrigin$ = [ -3, schemas_schemas_0_n0, "InvalidOrigin", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidOrigin$, InvalidOrigin);
  var InvalidOriginAccessControl$ = [ -3, schemas_schemas_0_n0, "InvalidOriginAccessControl", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidOriginAccessControl$, InvalidOriginAccessControl);
  var InvalidOriginAccessIdentity$ = [ -3, schemas_schemas_0_n0, "InvalidOriginAccessIdentity", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidOriginAccessIdentity$, InvalidOriginAccessIdentity);
  var InvalidOriginKeepaliveTimeout$ = [ -3, schemas_schemas_0_n0, "InvalidOriginKeepaliveTimeout", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidOriginKeepaliveTimeout$, InvalidOriginKeepaliveTimeout);
  var InvalidOriginReadTimeout$ = [ -3, schemas_schemas_0_n0, "InvalidOriginReadTimeout", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidOriginReadTimeout$, InvalidOriginReadTimeout);
  var InvalidProtocolSettings$ = [ -3, schemas_schemas_0_n0, "InvalidProtocolSettings", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidProtocolSettings$, InvalidProtocolSettings);
  var InvalidQueryStringParameters$ = [ -3, schemas_schemas_0_n0, "InvalidQueryStringParameters", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidQueryStringParameters$, InvalidQueryStringParameters);
  var InvalidRelativePath$ = [ -3, schemas_schemas_0_n0, "InvalidRelativePath", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidRelativePath$, InvalidRelativePath);
  var InvalidRequiredProtocol$ = [ -3, schemas_schemas_0_n0, "InvalidRequiredProtocol", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidRequiredProtocol$, InvalidRequiredProtocol);
  var InvalidResponseCode$ = [ -3, schemas_schemas_0_n0, "InvalidResponseCode", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidResponseCode$, InvalidResponseCode);
  var InvalidTagging$ = [ -3, schemas_schemas_0_n0, "InvalidTagging", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidTagging$, InvalidTagging);
  var InvalidTTLOrder$ = [ -3, schemas_schemas_0_n0, "InvalidTTLOrder", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidTTLOrder$, InvalidTTLOrder);
  var InvalidViewerCertificate$ = [ -3, schemas_schemas_0_n0, "InvalidViewerCertificate", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidViewerCertificate$, InvalidViewerCertificate);
  var InvalidWebACLId$ = [ -3, schemas_schemas_0_n0, "InvalidWebACLId", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(InvalidWebACLId$, InvalidWebACLId);
  var KeyGroupAlreadyExists$ = [ -3, schemas_schemas_0_n0, "KeyGroupAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(KeyGroupAlreadyExists$, KeyGroupAlreadyExists);
  var MissingBody$ = [ -3, schemas_schemas_0_n0, "MissingBody", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(MissingBody$, MissingBody);
  var MonitoringSubscriptionAlreadyExists$ = [ -3, schemas_schemas_0_n0, "MonitoringSubscriptionAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(MonitoringSubscriptionAlreadyExists$, MonitoringSubscriptionAlreadyExists);
  var NoSuchCachePolicy$ = [ -3, schemas_schemas_0_n0, "NoSuchCachePolicy", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchCachePolicy$, NoSuchCachePolicy);
  var NoSuchCloudFrontOriginAccessIdentity$ = [ -3, schemas_schemas_0_n0, "NoSuchCloudFrontOriginAccessIdentity", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchCloudFrontOriginAccessIdentity$, NoSuchCloudFrontOriginAccessIdentity);
  var NoSuchContinuousDeploymentPolicy$ = [ -3, schemas_schemas_0_n0, "NoSuchContinuousDeploymentPolicy", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchContinuousDeploymentPolicy$, NoSuchContinuousDeploymentPolicy);
  var NoSuchDistribution$ = [ -3, schemas_schemas_0_n0, "NoSuchDistribution", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchDistribution$, NoSuchDistribution);
  var NoSuchFieldLevelEncryptionConfig$ = [ -3, schemas_schemas_0_n0, "NoSuchFieldLevelEncryptionConfig", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchFieldLevelEncryptionConfig$, NoSuchFieldLevelEncryptionConfig);
  var NoSuchFieldLevelEncryptionProfile$ = [ -3, schemas_schemas_0_n0, "NoSuchFieldLevelEncryptionProfile", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchFieldLevelEncryptionProfile$, NoSuchFieldLevelEncryptionProfile);
  var NoSuchFunctionExists$ = [ -3, schemas_schemas_0_n0, "NoSuchFunctionExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchFunctionExists$, NoSuchFunctionExists);
  var NoSuchInvalidation$ = [ -3, schemas_schemas_0_n0, "NoSuchInvalidation", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchInvalidation$, NoSuchInvalidation);
  var NoSuchMonitoringSubscription$ = [ -3, schemas_schemas_0_n0, "NoSuchMonitoringSubscription", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchMonitoringSubscription$, NoSuchMonitoringSubscription);
  var NoSuchOrigin$ = [ -3, schemas_schemas_0_n0, "NoSuchOrigin", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchOrigin$, NoSuchOrigin);
  var NoSuchOriginAccessControl$ = [ -3, schemas_schemas_0_n0, "NoSuchOriginAccessControl", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchOriginAccessControl$, NoSuchOriginAccessControl);
  var NoSuchOriginRequestPolicy$ = [ -3, schemas_schemas_0_n0, "NoSuchOriginRequestPolicy", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchOriginRequestPolicy$, NoSuchOriginRequestPolicy);
  var NoSuchPublicKey$ = [ -3, schemas_schemas_0_n0, "NoSuchPublicKey", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchPublicKey$, NoSuchPublicKey);
  var NoSuchRealtimeLogConfig$ = [ -3, schemas_schemas_0_n0, "NoSuchRealtimeLogConfig", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchRealtimeLogConfig$, NoSuchRealtimeLogConfig);
  var NoSuchResource$ = [ -3, schemas_schemas_0_n0, "NoSuchResource", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchResource$, NoSuchResource);
  var NoSuchResponseHeadersPolicy$ = [ -3, schemas_schemas_0_n0, "NoSuchResponseHeadersPolicy", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchResponseHeadersPolicy$, NoSuchResponseHeadersPolicy);
  var NoSuchStreamingDistribution$ = [ -3, schemas_schemas_0_n0, "NoSuchStreamingDistribution", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 404
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(NoSuchStreamingDistribution$, NoSuchStreamingDistribution);
  var OriginAccessControlAlreadyExists$ = [ -3, schemas_schemas_0_n0, "OriginAccessControlAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(OriginAccessControlAlreadyExists$, OriginAccessControlAlreadyExists);
  var OriginAccessControlInUse$ = [ -3, schemas_schemas_0_n0, "OriginAccessControlInUse", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(OriginAccessControlInUse$, OriginAccessControlInUse);
  var OriginRequestPolicyAlreadyExists$ = [ -3, schemas_schemas_0_n0, "OriginRequestPolicyAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(OriginRequestPolicyAlreadyExists$, OriginRequestPolicyAlreadyExists);
  var OriginRequestPolicyInUse$ = [ -3, schemas_schemas_0_n0, "OriginRequestPolicyInUse", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(OriginRequestPolicyInUse$, OriginRequestPolicyInUse);
  var PreconditionFailed$ = [ -3, schemas_schemas_0_n0, "PreconditionFailed", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 412
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(PreconditionFailed$, PreconditionFailed);
  var PublicKeyAlreadyExists$ = [ -3, schemas_schemas_0_n0, "PublicKeyAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(PublicKeyAlreadyExists$, PublicKeyAlreadyExists);
  var PublicKeyInUse$ = [ -3, schemas_schemas_0_n0, "PublicKeyInUse", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(PublicKeyInUse$, PublicKeyInUse);
  var QueryArgProfileEmpty$ = [ -3, schemas_schemas_0_n0, "QueryArgProfileEmpty", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(QueryArgProfileEmpty$, QueryArgProfileEmpty);
  var RealtimeLogConfigAlreadyExists$ = [ -3, schemas_schemas_0_n0, "RealtimeLogConfigAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(RealtimeLogConfigAlreadyExists$, RealtimeLogConfigAlreadyExists);
  var RealtimeLogConfigInUse$ = [ -3, schemas_schemas_0_n0, "RealtimeLogConfigInUse", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(RealtimeLogConfigInUse$, RealtimeLogConfigInUse);
  var RealtimeLogConfigOwnerMismatch$ = [ -3, schemas_schemas_0_n0, "RealtimeLogConfigOwnerMismatch", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 401
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(RealtimeLogConfigOwnerMismatch$, RealtimeLogConfigOwnerMismatch);
  var ResourceInUse$ = [ -3, schemas_schemas_0_n0, "ResourceInUse", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(ResourceInUse$, ResourceInUse);
  var ResourceNotDisabled$ = [ -3, schemas_schemas_0_n0, "ResourceNotDisabled", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(ResourceNotDisabled$, ResourceNotDisabled);
  var ResponseHeadersPolicyAlreadyExists$ = [ -3, schemas_schemas_0_n0, "ResponseHeadersPolicyAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(ResponseHeadersPolicyAlreadyExists$, ResponseHeadersPolicyAlreadyExists);
  var ResponseHeadersPolicyInUse$ = [ -3, schemas_schemas_0_n0, "ResponseHeadersPolicyInUse", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(ResponseHeadersPolicyInUse$, ResponseHeadersPolicyInUse);
  var StagingDistributionInUse$ = [ -3, schemas_schemas_0_n0, "StagingDistributionInUse", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(StagingDistributionInUse$, StagingDistributionInUse);
  var StreamingDistributionAlreadyExists$ = [ -3, schemas_schemas_0_n0, "StreamingDistributionAlreadyExists", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(StreamingDistributionAlreadyExists$, StreamingDistributionAlreadyExists);
  var StreamingDistributionNotDisabled$ = [ -3, schemas_schemas_0_n0, "StreamingDistributionNotDisabled", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 409
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(StreamingDistributionNotDisabled$, StreamingDistributionNotDisabled);
  var TestFunctionFailed$ = [ -3, schemas_schemas_0_n0, "TestFunctionFailed", {
   [schemas_schemas_0_e]: "server",
   [schemas_schemas_0_hE]: 500
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TestFunctionFailed$, TestFunctionFailed);
  var TooLongCSPInResponseHeadersPolicy$ = [ -3, schemas_schemas_0_n0, "TooLongCSPInResponseHeadersPolicy", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooLongCSPInResponseHeadersPolicy$, TooLongCSPInResponseHeadersPolicy);
  var TooManyCacheBehaviors$ = [ -3, schemas_schemas_0_n0, "TooManyCacheBehaviors", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyCacheBehaviors$, TooManyCacheBehaviors);
  var TooManyCachePolicies$ = [ -3, schemas_schemas_0_n0, "TooManyCachePolicies", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyCachePolicies$, TooManyCachePolicies);
  var TooManyCertificates$ = [ -3, schemas_schemas_0_n0, "TooManyCertificates", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyCertificates$, TooManyCertificates);
  var TooManyCloudFrontOriginAccessIdentities$ = [ -3, schemas_schemas_0_n0, "TooManyCloudFrontOriginAccessIdentities", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyCloudFrontOriginAccessIdentities$, TooManyCloudFrontOriginAccessIdentities);
  var TooManyContinuousDeploymentPolicies$ = [ -3, schemas_schemas_0_n0, "TooManyContinuousDeploymentPolicies", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyContinuousDeploymentPolicies$, TooManyContinuousDeploymentPolicies);
  var TooManyCookieNamesInWhiteList$ = [ -3, schemas_schemas_0_n0, "TooManyCookieNamesInWhiteList", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyCookieNamesInWhiteList$, TooManyCookieNamesInWhiteList);
  var TooManyCookiesInCachePolicy$ = [ -3, schemas_schemas_0_n0, "TooManyCookiesInCachePolicy", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyCookiesInCachePolicy$, TooManyCookiesInCachePolicy);
  var TooManyCookiesInOriginRequestPolicy$ = [ -3, schemas_schemas_0_n0, "TooManyCookiesInOriginRequestPolicy", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyCookiesInOriginRequestPolicy$, TooManyCookiesInOriginRequestPolicy);
  var TooManyCustomHeadersInResponseHeadersPolicy$ = [ -3, schemas_schemas_0_n0, "TooManyCustomHeadersInResponseHeadersPolicy", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyCustomHeadersInResponseHeadersPolicy$, TooManyCustomHeadersInResponseHeadersPolicy);
  var TooManyDistributionCNAMEs$ = [ -3, schemas_schemas_0_n0, "TooManyDistributionCNAMEs", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyDistributionCNAMEs$, TooManyDistributionCNAMEs);
  var TooManyDistributions$ = [ -3, schemas_schemas_0_n0, "TooManyDistributions", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyDistributions$, TooManyDistributions);
  var TooManyDistributionsAssociatedToCachePolicy$ = [ -3, schemas_schemas_0_n0, "TooManyDistributionsAssociatedToCachePolicy", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyDistributionsAssociatedToCachePolicy$, TooManyDistributionsAssociatedToCachePolicy);
  var TooManyDistributionsAssociatedToFieldLevelEncryptionConfig$ = [ -3, schemas_schemas_0_n0, "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyDistributionsAssociatedToFieldLevelEncryptionConfig$, TooManyDistributionsAssociatedToFieldLevelEncryptionConfig);
  var TooManyDistributionsAssociatedToKeyGroup$ = [ -3, schemas_schemas_0_n0, "TooManyDistributionsAssociatedToKeyGroup", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyDistributionsAssociatedToKeyGroup$, TooManyDistributionsAssociatedToKeyGroup);
  var TooManyDistributionsAssociatedToOriginAccessControl$ = [ -3, schemas_schemas_0_n0, "TooManyDistributionsAssociatedToOriginAccessControl", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyDistributionsAssociatedToOriginAccessControl$, TooManyDistributionsAssociatedToOriginAccessControl);
  var TooManyDistributionsAssociatedToOriginRequestPolicy$ = [ -3, schemas_schemas_0_n0, "TooManyDistributionsAssociatedToOriginRequestPolicy", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyDistributionsAssociatedToOriginRequestPolicy$, TooManyDistributionsAssociatedToOriginRequestPolicy);
  var TooManyDistributionsAssociatedToResponseHeadersPolicy$ = [ -3, schemas_schemas_0_n0, "TooManyDistributionsAssociatedToResponseHeadersPolicy", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyDistributionsAssociatedToResponseHeadersPolicy$, TooManyDistributionsAssociatedToResponseHeadersPolicy);
  var TooManyDistributionsWithFunctionAssociations$ = [ -3, schemas_schemas_0_n0, "TooManyDistributionsWithFunctionAssociations", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyDistributionsWithFunctionAssociations$, TooManyDistributionsWithFunctionAssociations);
  var TooManyDistributionsWithLambdaAssociations$ = [ -3, schemas_schemas_0_n0, "TooManyDistributionsWithLambdaAssociations", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyDistributionsWithLambdaAssociations$, TooManyDistributionsWithLambdaAssociations);
  var TooManyDistributionsWithSingleFunctionARN$ = [ -3, schemas_schemas_0_n0, "TooManyDistributionsWithSingleFunctionARN", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyDistributionsWithSingleFunctionARN$, TooManyDistributionsWithSingleFunctionARN);
  var TooManyFieldLevelEncryptionConfigs$ = [ -3, schemas_schemas_0_n0, "TooManyFieldLevelEncryptionConfigs", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyFieldLevelEncryptionConfigs$, TooManyFieldLevelEncryptionConfigs);
  var TooManyFieldLevelEncryptionContentTypeProfiles$ = [ -3, schemas_schemas_0_n0, "TooManyFieldLevelEncryptionContentTypeProfiles", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyFieldLevelEncryptionContentTypeProfiles$, TooManyFieldLevelEncryptionContentTypeProfiles);
  var TooManyFieldLevelEncryptionEncryptionEntities$ = [ -3, schemas_schemas_0_n0, "TooManyFieldLevelEncryptionEncryptionEntities", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyFieldLevelEncryptionEncryptionEntities$, TooManyFieldLevelEncryptionEncryptionEntities);
  var TooManyFieldLevelEncryptionFieldPatterns$ = [ -3, schemas_schemas_0_n0, "TooManyFieldLevelEncryptionFieldPatterns", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyFieldLevelEncryptionFieldPatterns$, TooManyFieldLevelEncryptionFieldPatterns);
  var TooManyFieldLevelEncryptionProfiles$ = [ -3, schemas_schemas_0_n0, "TooManyFieldLevelEncryptionProfiles", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyFieldLevelEncryptionProfiles$, TooManyFieldLevelEncryptionProfiles);
  var TooManyFieldLevelEncryptionQueryArgProfiles$ = [ -3, schemas_schemas_0_n0, "TooManyFieldLevelEncryptionQueryArgProfiles", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyFieldLevelEncryptionQueryArgProfiles$, TooManyFieldLevelEncryptionQueryArgProfiles);
  var TooManyFunctionAssociations$ = [ -3, schemas_schemas_0_n0, "TooManyFunctionAssociations", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyFunctionAssociations$, TooManyFunctionAssociations);
  var TooManyFunctions$ = [ -3, schemas_schemas_0_n0, "TooManyFunctions", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyFunctions$, TooManyFunctions);
  var TooManyHeadersInCachePolicy$ = [ -3, schemas_schemas_0_n0, "TooManyHeadersInCachePolicy", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyHeadersInCachePolicy$, TooManyHeadersInCachePolicy);
  var TooManyHeadersInForwardedValues$ = [ -3, schemas_schemas_0_n0, "TooManyHeadersInForwardedValues", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyHeadersInForwardedValues$, TooManyHeadersInForwardedValues);
  var TooManyHeadersInOriginRequestPolicy$ = [ -3, schemas_schemas_0_n0, "TooManyHeadersInOriginRequestPolicy", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyHeadersInOriginRequestPolicy$, TooManyHeadersInOriginRequestPolicy);
  var TooManyInvalidationsInProgress$ = [ -3, schemas_schemas_0_n0, "TooManyInvalidationsInProgress", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyInvalidationsInProgress$, TooManyInvalidationsInProgress);
  var TooManyKeyGroups$ = [ -3, schemas_schemas_0_n0, "TooManyKeyGroups", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyKeyGroups$, TooManyKeyGroups);
  var TooManyKeyGroupsAssociatedToDistribution$ = [ -3, schemas_schemas_0_n0, "TooManyKeyGroupsAssociatedToDistribution", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyKeyGroupsAssociatedToDistribution$, TooManyKeyGroupsAssociatedToDistribution);
  var TooManyLambdaFunctionAssociations$ = [ -3, schemas_schemas_0_n0, "TooManyLambdaFunctionAssociations", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyLambdaFunctionAssociations$, TooManyLambdaFunctionAssociations);
  var TooManyOriginAccessControls$ = [ -3, schemas_schemas_0_n0, "TooManyOriginAccessControls", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyOriginAccessControls$, TooManyOriginAccessControls);
  var TooManyOriginCustomHeaders$ = [ -3, schemas_schemas_0_n0, "TooManyOriginCustomHeaders", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyOriginCustomHeaders$, TooManyOriginCustomHeaders);
  var TooManyOriginGroupsPerDistribution$ = [ -3, schemas_schemas_0_n0, "TooManyOriginGroupsPerDistribution", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyOriginGroupsPerDistribution$, TooManyOriginGroupsPerDistribution);
  var TooManyOriginRequestPolicies$ = [ -3, schemas_schemas_0_n0, "TooManyOriginRequestPolicies", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyOriginRequestPolicies$, TooManyOriginRequestPolicies);
  var TooManyOrigins$ = [ -3, schemas_schemas_0_n0, "TooManyOrigins", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyOrigins$, TooManyOrigins);
  var TooManyPublicKeys$ = [ -3, schemas_schemas_0_n0, "TooManyPublicKeys", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyPublicKeys$, TooManyPublicKeys);
  var TooManyPublicKeysInKeyGroup$ = [ -3, schemas_schemas_0_n0, "TooManyPublicKeysInKeyGroup", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyPublicKeysInKeyGroup$, TooManyPublicKeysInKeyGroup);
  var TooManyQueryStringParameters$ = [ -3, schemas_schemas_0_n0, "TooManyQueryStringParameters", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyQueryStringParameters$, TooManyQueryStringParameters);
  var TooManyQueryStringsInCachePolicy$ = [ -3, schemas_schemas_0_n0, "TooManyQueryStringsInCachePolicy", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyQueryStringsInCachePolicy$, TooManyQueryStringsInCachePolicy);
  var TooManyQueryStringsInOriginRequestPolicy$ = [ -3, schemas_schemas_0_n0, "TooManyQueryStringsInOriginRequestPolicy", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyQueryStringsInOriginRequestPolicy$, TooManyQueryStringsInOriginRequestPolicy);
  var TooManyRealtimeLogConfigs$ = [ -3, schemas_schemas_0_n0, "TooManyRealtimeLogConfigs", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyRealtimeLogConfigs$, TooManyRealtimeLogConfigs);
  var TooManyRemoveHeadersInResponseHeadersPolicy$ = [ -3, schemas_schemas_0_n0, "TooManyRemoveHeadersInResponseHeadersPolicy", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyRemoveHeadersInResponseHeadersPolicy$, TooManyRemoveHeadersInResponseHeadersPolicy);
  var TooManyResponseHeadersPolicies$ = [ -3, schemas_schemas_0_n0, "TooManyResponseHeadersPolicies", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyResponseHeadersPolicies$, TooManyResponseHeadersPolicies);
  var TooManyStreamingDistributionCNAMEs$ = [ -3, schemas_schemas_0_n0, "TooManyStreamingDistributionCNAMEs", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyStreamingDistributionCNAMEs$, TooManyStreamingDistributionCNAMEs);
  var TooManyStreamingDistributions$ = [ -3, schemas_schemas_0_n0, "TooManyStreamingDistributions", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyStreamingDistributions$, TooManyStreamingDistributions);
  var TooManyTrustedSigners$ = [ -3, schemas_schemas_0_n0, "TooManyTrustedSigners", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TooManyTrustedSigners$, TooManyTrustedSigners);
  var TrustedKeyGroupDoesNotExist$ = [ -3, schemas_schemas_0_n0, "TrustedKeyGroupDoesNotExist", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TrustedKeyGroupDoesNotExist$, TrustedKeyGroupDoesNotExist);
  var TrustedSignerDoesNotExist$ = [ -3, schemas_schemas_0_n0, "TrustedSignerDoesNotExist", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(TrustedSignerDoesNotExist$, TrustedSignerDoesNotExist);
  var UnsupportedOperation$ = [ -3, schemas_schemas_0_n0, "UnsupportedOperation", {
   [schemas_schemas_0_e]: "client",
   [schemas_schemas_0_hE]: 400
  }, [ "Message" ], [ 0 ] ];
  schemas_schemas_0_n0_registry.registerError(UnsupportedOperation$, UnsupportedOperation);
  const schemas_schemas_0_errorTypeRegistries = [ schemas_schemas_0_s_registry, schemas_schemas_0_n0_registry ];
  var CommentType = [ 0, schemas_schemas_0_n0, "CommentType", 8, 0 ];
  var sensitiveStringType = [ 0, schemas_schemas_0_n0, "sensitiveStringType", 8, 0 ];
  var ActiveTrustedKeyGroups$ = [ 3, schemas_schemas_0_n0, _ATKG, 0, [ "Enabled", _Q, "Items" ], [ 2, 1, [ () => KGKeyPairIdsList, 0 ] ], 2 ];
  var ActiveTrustedSigners$ = [ 3, schemas_schemas_0_n0, _ATS, 0, [ "Enabled", _Q, "Items" ], [ 2, 1, [ () => SignerList, 0 ] ], 2 ];
  var Aliases$ = [ 3, schemas_schemas_0_n0, "Aliases", 0, [ _Q, "Items" ], [ 1, [ () => AliasList, 0 ] ], 1 ];
  var AliasICPRecordal$ = [ 3, schemas_schemas_0_n0, "AliasICPRecordal", 0, [ "CNAME", "ICPRecordalStatus" ], [ 0, 0 ] ];
  var AllowedMethods$ = [ 3, schemas_schemas_0_n0, _AM, 0, [ _Q, "Items", "CachedMethods" ], [ 1, [ () => MethodsList, 0 ], [ () => CachedMethods$, 0 ] ], 2 ];
  var AssociateAliasRequest$ = [ 3, schemas_schemas_0_n0, "AssociateAliasRequest", 0, [ "TargetDistributionId", _Al ], [ [ 0, 1 ], [ 0, {
   [_hQ]: _Al
  } ] ], 2 ];
  var CacheBehavior$ = [ 3, schemas_schemas_0_n0, _CB, 0, [ "PathPattern", _TOI, _VPP, _TS, _TKG, _AM, _SS, "Compress", _LFA, _FA, _FLEI, _RLCA, _CPI, _ORPI, _RHPI, "GrpcConfig", _FV, "MinTTL", "DefaultTTL", "MaxTTL" ], [ 0, 0, 0, [ () => TrustedSigners$, 0 ], [ () => TrustedKeyGroups$, 0 ], [ () => AllowedMethods$, 0 ], 2, 2, [ () => LambdaFunctionAssociations$, 0 ], [ () => FunctionAssociations$, 0 ], 0, 0, 0, 0, 0, () => GrpcConfig$, [ () => ForwardedValues$, 0 ], 1, 1, 1 ], 3 ];
  var CacheBehaviors$ = [ 3, schemas_schemas_0_n0, _CBa, 0, [ _Q, "Items" ], [ 1, [ () => CacheBehaviorList, 0 ] ], 1 ];
  var CachedMethods$ = [ 3, schemas_schemas_0_n0, "CachedMethods", 0, [ _Q, "Items" ], [ 1, [ () => MethodsList, 0 ] ], 2 ];
  var CacheTagConfig$ = [ 3, schemas_schemas_0_n0, _CTC, 0, [ _HN ], [ 0 ], 1 ];
  var ConflictingAlias$ = [ 3, schemas_schemas_0_n0, "ConflictingAlias", 0, [ _Al, _DI, "AccountId" ], [ 0, 0, 0 ] ];
  var ConflictingAliasesList$ = [ 3, schemas_schemas_0_n0, "ConflictingAliasesList", 0, [ _NM, "MaxItems", _Q, "Items" ], [ 0, 1, 1, [ () => ConflictingAliases, 0 ] ] ];
  var ConnectionFunctionAssociation$ = [ 3, schemas_schemas_0_n0, _CFA, 0, [ "Id" ], [ 0 ], 1 ];
  var CookieNames$ = [ 3, schemas_schemas_0_n0, "CookieNames", 0, [ _Q, "Items" ], [ 1, [ () => CookieNameList, 0 ] ], 1 ];
  var CookiePreference$ = [ 3, schemas_schemas_0_n0, "CookiePreference", 0, [ "Forward", "WhitelistedNames" ], [ 0, [ () => CookieNames$, 0 ] ], 1 ];
  var CustomErrorResponse$ = [ 3, schemas_schemas_0_n0, _CER, 0, [ "ErrorCode", "ResponsePagePath", "ResponseCode", "ErrorCachingMinTTL" ], [ 1, 0, 0, 1 ], 1 ];
  var CustomErrorResponses$ = [ 3, schemas_schemas_0_n0, _CERu, 0, [ _Q, "Items" ], [ 1, [ () => CustomErrorResponseList, 0 ] ], 1 ];
  var CustomHeaders$ = [ 3, schemas_schemas_0_n0, _CH, 0, [ _Q, "Items" ], [ 1, [ () => OriginCustomHeadersList, 0 ] ], 1 ];
  var CustomOriginConfig$ = [ 3, schemas_schemas_0_n0, _COC, 0, [ "HTTPPort", "HTTPSPort", "OriginProtocolPolicy", _OSP, _ORT, _OKT, "IpAddressType", _OMC ], [ 1, 1, 0, [ () => OriginSslProtocols$, 0 ], 1, 1, 0, () => OriginMtlsConfig$ ], 3 ];
  var DefaultCacheBehavior$ = [ 3, schemas_schemas_0_n0, _DCB, 0, [ _TOI, _VPP, _TS, _TKG, _AM, _SS, "Compress", _LFA, _FA, _FLEI, _RLCA, _CPI, _ORPI, _RHPI, "GrpcConfig", _FV, "MinTTL", "DefaultTTL", "MaxTTL" ], [ 0, 0, [ () => TrustedSigners$, 0 ], [ () => TrustedKeyGroups$, 0 ], [ () => AllowedMethods$, 0 ], 2, 2, [ () => LambdaFunctionAssociations$, 0 ], [ () => FunctionAssociations$, 0 ], 0, 0, 0, 0, 0, () => GrpcConfig$, [ () => ForwardedValues$, 0 ], 1, 1, 1 ], 2 ];
  var Distribution$ = [ 3, schemas_schemas_0_n0, "Distribution", 0, [ "Id", "ARN", "Status", _LMT, "InProgressInvalidationBatches", "DomainName", "DistributionConfig", _ATS, _ATKG, _AICPRl ], [ 0, 0, 0, 4, 1, 0, [ () => DistributionConfig$, 0 ], [ () => ActiveTrustedSigners$, 0 ], [ () => ActiveTrustedKeyGroups$, 0 ], [ () => AliasICPRecordals, 0 ] ], 7 ];
  var DistributionConfig$ = [ 3, schemas_schemas_0_n0, "DistributionConfig", 0, [ "CallerReference", "Origins", _DCB, "Comment", "Enabled", "Aliases", "DefaultRootObject", _OG, _CBa, _CERu, "Logging", "PriceClass", "ViewerCertificate", "Restrictions", "WebACLId", _HV, "IsIPV6Enabled", "ContinuousDeploymentPolicyId", "Staging", "AnycastIpListId", "TenantConfig", _CMo, _VMC, _CFA, _CTC ], [ 0, [ () => Origins$, 0 ], [ () => DefaultCacheBehavior$, 0 ], [ () => CommentType, 0 ], 2, [ () => Aliases$, 0 ], 0, [ () => OriginGroups$, 0 ], [ () => CacheBehaviors$, 0 ], [ () => CustomErrorResponses$, 0 ], () => LoggingConfig$, 0, () => ViewerCertificate$, [ () => Restrictions$, 0 ], 0, 0, 2, 0, 2, 0, [ () => TenantConfig$, 0 ], 0, () => ViewerMtlsConfig$, () => ConnectionFunctionAssociation$, () => CacheTagConfig$ ], 5 ];
  var DistributionList$ = [ 3, schemas_schemas_0_n0, _DL, 0, [ _Ma, "MaxItems", "IsTruncated", _Q, _NM, "Items" ], [ 0, 1, 2, 1, 0, [ () => DistributionSummaryList, 0 ] ], 4 ];
  var DistributionResourceId$ = [ 3, schemas_schemas_0_n0, "DistributionResourceId", 0, [ _DI, "DistributionTenantId" ], [ 0, 0 ] ];
  var DistributionSummary$ = [ 3, schemas_schemas_0_n0, "DistributionSummary", 0, [ "Id", "ARN", "Status", _LMT, "DomainName", "Aliases", "Origins", _DCB, _CBa, _CERu, "Comment", "PriceClass", "Enabled", "ViewerCertificate", "Restrictions", "WebACLId", _HV, "IsIPV6Enabled", "Staging", _ET, _OG, _AICPRl, _CMo, "AnycastIpListId", _VMC, _CFA ], [ 0, 0, 0, 4, 0, [ () => Aliases$, 0 ], [ () => Origins$, 0 ], [ () => DefaultCacheBehavior$, 0 ], [ () => CacheBehaviors$, 0 ], [ () => CustomErrorResponses$, 0 ], [ () => sensitiveStringType, 0 ], 0, 2, () => ViewerCertificate$, [ () => Restrictions$, 0 ], 0, 0, 2, 2, 0, [ () => OriginGroups$, 0 ], [ () => AliasICPRecordals, 0 ], 0, 0, () => ViewerMtlsConfig$, () => ConnectionFunctionAssociation$ ], 19 ];
  var DomainConflict$ = [ 3, schemas_schemas_0_n0, "DomainConflict", 0, [ _Dom, "ResourceType", "ResourceId", "AccountId" ], [ 0, 0, 0, 0 ], 4 ];
  var ForwardedValues$ = [ 3, schemas_schemas_0_n0, _FV, 0, [ "QueryString", "Cookies", _H, _QSCK ], [ 2, [ () => CookiePreference$, 0 ], [ () => Headers$, 0 ], [ () => QueryStringCacheKeys$, 0 ] ], 2 ];
  var FunctionAssociation$ = [ 3, schemas_schemas_0_n0, _FAu, 0, [ "FunctionARN", "EventType" ], [ 0, 0 ], 2 ];
  var FunctionAssociations$ = [ 3, schemas_schemas_0_n0, _FA, 0, [ _Q, "Items" ], [ 1, [ () => FunctionAssociationList, 0 ] ], 1 ];
  var GeoRestriction$ = [ 3, schemas_schemas_0_n0, _GRe, 0, [ "RestrictionType", _Q, "Items" ], [ 0, 1, [ () => LocationList, 0 ] ], 2 ];
  var GetDistributionRequest$ = [ 3, schemas_schemas_0_n0, "GetDistributionRequest", 0, [ "Id" ], [ [ 0, 1 ] ], 1 ];
  var GetDistributionResult$ = [ 3, schemas_schemas_0_n0, "GetDistributionResult", 0, [ "Distribution", _ET ], [ [ () => Distribution$, 16 ], [ 0, {
   [_hH]: _ET
  } ] ] ];
  var GrpcConfig$ = [ 3, schemas_schemas_0_n0, "GrpcConfig", 0, [ "Enabled" ], [ 2 ], 1 ];
  var Headers$ = [ 3, schemas_schemas_0_n0, _H, 0, [ _Q, "Items" ], [ 1, [ () => HeaderList, 0 ] ], 1 ];
  var KeyPairIds$ = [ 3, schemas_schemas_0_n0, _KPI, 0, [ _Q, "Items" ], [ 1, [ () => KeyPairIdList, 0 ] ], 1 ];
  var KGKeyPairIds$ = [ 3, schemas_schemas_0_n0, "KGKeyPairIds", 0, [ "KeyGroupId", _KPI ], [ 0, [ () => KeyPairIds$, 0 ] ] ];
  var LambdaFunctionAssociation$ = [ 3, schemas_schemas_0_n0, _LFAa, 0, [ "LambdaFunctionARN", "EventType", "IncludeBody" ], [ 0, 0, 2 ], 2 ];
  var LambdaFunctionAssociations$ = [ 3, schemas_schemas_0_n0, _LFA, 0, [ _Q, "Items" ], [ 1, [ () => LambdaFunctionAssociationList, 0 ] ], 1 ];
  var ListConflictingAliasesRequest$ = [ 3, schemas_schemas_0_n0, "ListConflictingAliasesRequest", 0, [ _DI, _Al, _Ma, "MaxItems" ], [ [ 0, {
   [_hQ]: _DI
  } ], [ 0, {
   [_hQ]: _Al
  } ], [ 0, {
   [_hQ]: _Ma
  } ], [ 1, {
   [_hQ]: "MaxItems"
  } ] ], 2 ];
  var ListConflictingAliasesResult$ = [ 3, schemas_schemas_0_n0, "ListConflictingAliasesResult", 0, [ "ConflictingAliasesList" ], [ [ () => ConflictingAliasesList$, 16 ] ] ];
  var ListDistributionsRequest$ = [ 3, schemas_schemas_0_n0, "ListDistributionsRequest", 0, [ _Ma, "MaxItems" ], [ [ 0, {
   [_hQ]: _Ma
  } ], [ 1, {
   [_hQ]: "MaxItems"
  } ] ] ];
  var ListDistributionsResult$ = [ 3, schemas_schemas_0_n0, "ListDistributionsResult", 0, [ _DL ], [ [ () => DistributionList$, 16 ] ] ];
  var ListDomainConflictsRequest$ = [ 3, schemas_schemas_0_n0, "ListDomainConflictsRequest", 0, [ _Dom, "DomainControlValidationResource", "MaxItems", _Ma ], [ 0, () => DistributionResourceId$, 1, 0 ], 2 ];
  var ListDomainConflictsResult$ = [ 3, schemas_schemas_0_n0, "ListDomainConflictsResult", 0, [ "DomainConflicts", _NM ], [ [ () => DomainConflictsList, 0 ], 0 ] ];
  var LoggingConfig$ = [ 3, schemas_schemas_0_n0, "LoggingConfig", 0, [ "Enabled", "IncludeCookies", "Bucket", "Prefix" ], [ 2, 2, 0, 0 ] ];
  var Origin$ = [ 3, schemas_schemas_0_n0, "Origin", 0, [ "Id", "DomainName", "OriginPath", _CH, _SOC, _COC, _VOC, "ConnectionAttempts", "ConnectionTimeout", "ResponseCompletionTimeout", _OS, "OriginAccessControlId" ], [ 0, 0, 0, [ () => CustomHeaders$, 0 ], () => S3OriginConfig$, [ () => CustomOriginConfig$, 0 ], () => VpcOriginConfig$, 1, 1, 1, () => OriginShield$, 0 ], 2 ];
  var OriginCustomHeader$ = [ 3, schemas_schemas_0_n0, _OCH, 0, [ _HN, "HeaderValue" ], [ 0, [ () => sensitiveStringType, 0 ] ], 2 ];
  var OriginGroup$ = [ 3, schemas_schemas_0_n0, "OriginGroup", 0, [ "Id", "FailoverCriteria", "Members", "SelectionCriteria" ], [ 0, [ () => OriginGroupFailoverCriteria$, 0 ], [ () => OriginGroupMembers$, 0 ], 0 ], 3 ];
  var OriginGroupFailoverCriteria$ = [ 3, schemas_schemas_0_n0, "OriginGroupFailoverCriteria", 0, [ "StatusCodes" ], [ [ () => StatusCodes$, 0 ] ], 1 ];
  var OriginGroupMember$ = [ 3, schemas_schemas_0_n0, _OGM, 0, [ "OriginId" ], [ 0 ], 1 ];
  var OriginGroupMembers$ = [ 3, schemas_schemas_0_n0, "OriginGroupMembers", 0, [ _Q, "Items" ], [ 1, [ () => OriginGroupMemberList, 0 ] ], 2 ];
  var OriginGroups$ = [ 3, schemas_schemas_0_n0, _OG, 0, [ _Q, "Items" ], [ 1, [ () => OriginGroupList, 0 ] ], 1 ];
  var OriginMtlsConfig$ = [ 3, schemas_schemas_0_n0, _OMC, 0, [ "ClientCertificateArn" ], [ 0 ], 1 ];
  var Origins$ = [ 3, schemas_schemas_0_n0, "Origins", 0, [ _Q, "Items" ], [ 1, [ () => OriginList, 0 ] ], 2 ];
  var OriginShield$ = [ 3, schemas_schemas_0_n0, _OS, 0, [ "Enabled", "OriginShieldRegion" ], [ 2, 0 ], 1 ];
  var OriginSslProtocols$ = [ 3, schemas_schemas_0_n0, _OSP, 0, [ _Q, "Items" ], [ 1, [ () => SslProtocolsList, 0 ] ], 2 ];
  var ParameterDefinition$ = [ 3, schemas_schemas_0_n0, "ParameterDefinition", 0, [ "Name", "Definition" ], [ 0, [ () => ParameterDefinitionSchema$, 0 ] ], 2 ];
  var ParameterDefinitionSchema$ = [ 3, schemas_schemas_0_n0, "ParameterDefinitionSchema", 0, [ "StringSchema" ], [ [ () => StringSchemaConfig$, 0 ] ] ];
  var QueryStringCacheKeys$ = [ 3, schemas_schemas_0_n0, _QSCK, 0, [ _Q, "Items" ], [ 1, [ () => QueryStringCacheKeysList, 0 ] ], 1 ];
  var Restrictions$ = [ 3, schemas_schemas_0_n0, "Restrictions", 0, [ _GRe ], [ [ () => GeoRestriction$, 0 ] ], 1 ];
  var S3OriginConfig$ = [ 3, schemas_schemas_0_n0, _SOC, 0, [ "OriginAccessIdentity", _ORT ], [ 0, 1 ], 1 ];
  var Signer$ = [ 3, schemas_schemas_0_n0, "Signer", 0, [ _AAN, _KPI ], [ 0, [ () => KeyPairIds$, 0 ] ] ];
  var StatusCodes$ = [ 3, schemas_schemas_0_n0, "StatusCodes", 0, [ _Q, "Items" ], [ 1, [ () => StatusCodeList, 0 ] ], 2 ];
  var StringSchemaConfig$ = [ 3, schemas_schemas_0_n0, "StringSchemaConfig", 0, [ "Required", "Comment", "DefaultValue" ], [ 2, [ () => sensitiveStringType, 0 ], 0 ], 1 ];
  var TenantConfig$ = [ 3, schemas_schemas_0_n0, "TenantConfig", 0, [ _PDar ], [ [ () => ParameterDefinitions, 0 ] ] ];
  var TrustedKeyGroups$ = [ 3, schemas_schemas_0_n0, _TKG, 0, [ "Enabled", _Q, "Items" ], [ 2, 1, [ () => TrustedKeyGroupIdList, 0 ] ], 2 ];
  var TrustedSigners$ = [ 3, schemas_schemas_0_n0, _TS, 0, [ "Enabled", _Q, "Items" ], [ 2, 1, [ () => AwsAccountNumberList, 0 ] ], 2 ];
  var TrustStoreConfig$ = [ 3, schemas_schemas_0_n0, _TSC, 0, [ "TrustStoreId", "AdvertiseTrustStoreCaNames", "IgnoreCertificateExpiry" ], [ 0, 2, 2 ], 1 ];
  var UpdateDomainAssociationRequest$ = [ 3, schemas_schemas_0_n0, "UpdateDomainAssociationRequest", 0, [ _Dom, "TargetResource", "IfMatch" ], [ 0, () => DistributionResourceId$, [ 0, {
   [_hH]: "If-Match"
  } ] ], 2 ];
  var UpdateDomainAssociationResult$ = [ 3, schemas_schemas_0_n0, "UpdateDomainAssociationResult", 0, [ _Dom, "ResourceId", _ET ], [ 0, 0, [ 0, {
   [_hH]: _ET
  } ] ] ];
  var ViewerCertificate$ = [ 3, schemas_schemas_0_n0, "ViewerCertificate", 0, [ "CloudFrontDefaultCertificate", "IAMCertificateId", "ACMCertificateArn", "SSLSupportMethod", "MinimumProtocolVersion", "Certificate", "CertificateSource" ], [ 2, 0, 0, 0, 0, 0, 0 ] ];
  var ViewerMtlsConfig$ = [ 3, schemas_schemas_0_n0, _VMC, 0, [ "Mode", _TSC ], [ 0, () => TrustStoreConfig$ ] ];
  var VpcOriginConfig$ = [ 3, schemas_schemas_0_n0, _VOC, 0, [ "VpcOriginId", "OwnerAccountId", _ORT, _OKT ], [ 0, 0, 1, 1 ], 1 ];
  var AliasICPRecordals = [ 1, schemas_schemas_0_n0, _AICPRl, 0, [ () => AliasICPRecordal$, {
   [_xN]: "AliasICPRecordal"
  } ] ];
  var AliasList = [ 1, schemas_schemas_0_n0, "AliasList", 0, [ 0, {
   [_xN]: "CNAME"
  } ] ];
  var AwsAccountNumberList = [ 1, schemas_schemas_0_n0, "AwsAccountNumberList", 0, [ 0, {
   [_xN]: _AAN
  } ] ];
  var CacheBehaviorList = [ 1, schemas_schemas_0_n0, "CacheBehaviorList", 0, [ () => CacheBehavior$, {
   [_xN]: _CB
  } ] ];
  var ConflictingAliases = [ 1, schemas_schemas_0_n0, "ConflictingAliases", 0, [ () => ConflictingAlias$, {
   [_xN]: "ConflictingAlias"
  } ] ];
  var CookieNameList = [ 1, schemas_schemas_0_n0, "CookieNameList", 0, [ 0, {
   [_xN]: "Name"
  } ] ];
  var CustomErrorResponseList = [ 1, schemas_schemas_0_n0, "CustomErrorResponseList", 0, [ () => CustomErrorResponse$, {
   [_xN]: _CER
  } ] ];
  var DistributionSummaryList = [ 1, schemas_schemas_0_n0, "DistributionSummaryList", 0, [ () => DistributionSummary$, {
   [_xN]: "DistributionSummary"
  } ] ];
  var DomainConflictsList = [ 1, schemas_schemas_0_n0, "DomainConflictsList", 0, [ () => DomainConflict$, {
   [_xN]: "DomainConflicts"
  } ] ];
  var FunctionAssociationList = [ 1, schemas_schemas_0_n0, "FunctionAssociationList", 0, [ () => FunctionAssociation$, {
   [_xN]: _FAu
  } ] ];
  var HeaderList = [ 1, schemas_schemas_0_n0, "HeaderList", 0, [ 0, {
   [_xN]: "Name"
  } ] ];
  var KeyPairIdList = [ 1, schemas_schemas_0_n0, "KeyPairIdList", 0, [ 0, {
   [_xN]: "KeyPairId"
  } ] ];
  var KGKeyPairIdsList = [ 1, schemas_schemas_0_n0, "KGKeyPairIdsList", 0, [ () => KGKeyPairIds$, {
   [_xN]: "KeyGroup"
  } ] ];
  var LambdaFunctionAssociationList = [ 1, schemas_schemas_0_n0, "LambdaFunctionAssociationList", 0, [ () => LambdaFunctionAssociation$, {
   [_xN]: _LFAa
  } ] ];
  var LocationList = [ 1, schemas_schemas_0_n0, "LocationList", 0, [ 0, {
   [_xN]: "Location"
  } ] ];
  var MethodsList = [ 1, schemas_schemas_0_n0, "MethodsList", 0, [ 0, {
   [_xN]: "Method"
  } ] ];
  var OriginCustomHeadersList = [ 1, schemas_schemas_0_n0, "OriginCustomHeadersList", 0, [ () => OriginCustomHeader$, {
   [_xN]: _OCH
  } ] ];
  var OriginGroupList = [ 1, schemas_schemas_0_n0, "OriginGroupList", 0, [ () => OriginGroup$, {
   [_xN]: "OriginGroup"
  } ] ];
  var OriginGroupMemberList = [ 1, schemas_schemas_0_n0, "OriginGroupMemberList", 0, [ () => OriginGroupMember$, {
   [_xN]: _OGM
  } ] ];
  var OriginList = [ 1, schemas_schemas_0_n0, "OriginList", 0, [ () => Origin$, {
   [_xN]: "Origin"
  } ] ];
  var ParameterDefinitions = [ 1, schemas_schemas_0_n0, _PDar, 0, [ () => ParameterDefinition$, 0 ] ];
  var QueryStringCacheKeysList = [ 1, schemas_schemas_0_n0, "QueryStringCacheKeysList", 0, [ 0, {
   [_xN]: "Name"
  } ] ];
  var SignerList = [ 1, schemas_schemas_0_n0, "SignerList", 0, [ () => Signer$, {
   [_xN]: "Signer"
  } ] ];
  var SslProtocolsList = [ 1, schemas_schemas_0_n0, "SslProtocolsList", 0, [ 0, {
   [_xN]: "SslProtocol"
  } ] ];
  var StatusCodeList = [ 1, schemas_schemas_0_n0, "StatusCodeList", 0, [ 1, {
   [_xN]: "StatusCode"
  } ] ];
  var TrustedKeyGroupIdList = [ 1, schemas_schemas_0_n0, "TrustedKeyGroupIdList", 0, [ 0, {
   [_xN]: "KeyGroup"
  } ] ];
  var AssociateAlias$ = [ 9, schemas_schemas_0_n0, "AssociateAlias", {
   [_h]: [ "PUT", "/2020-05-31/distribution/{TargetDistributionId}/associate-alias", 200 ]
  }, () => AssociateAliasRequest$, () => "unit" ];
  var GetDistribution$ = [ 9, schemas_schemas_0_n0, "GetDistribution", {
   [_h]: [ "GET", "/2020-05-31/distribution/{Id}", 200 ]
  }, () => GetDistributionRequest$, () => GetDistributionResult$ ];
  var ListConflictingAliases$ = [ 9, schemas_schemas_0_n0, "ListConflictingAliases", {
   [_h]: [ "GET", "/2020-05-31/conflicting-alias", 200 ]
  }, () => ListConflictingAliasesRequest$, () => ListConflictingAliasesResult$ ];
  var ListDistributions$ = [ 9, schemas_schemas_0_n0, "ListDistributions", {
   [_h]: [ "GET", "/2020-05-31/distribution", 200 ]
  }, () => ListDistributionsRequest$, () => ListDistributionsResult$ ];
  var ListDomainConflicts$ = [ 9, schemas_schemas_0_n0, "ListDomainConflicts", {
   [_h]: [ "POST", "/2020-05-31/domain-conflicts", 200 ]
  }, () => ListDomainConflictsRequest$, () => ListDomainConflictsResult$ ];
  var UpdateDomainAssociation$ = [ 9, schemas_schemas_0_n0, "UpdateDomainAssociation", {
   [_h]: [ "POST", "/2020-05-31/domain-association", 200 ]
  }, () => UpdateDomainAssociationRequest$, () => UpdateDomainAssociationResult$ ];
  class CloudFrontClient extends Client {
   config;
   constructor(...[configuration]) {
    const _config_0 = (config => {
     emitWarningIfUnsupportedVersion_emitWarningIfUnsupportedVersion(process.version);
     const defaultsMode = resolveDefaultsModeConfig(config);
     const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
     const clientSharedValues = (config => ({
      apiVersion: "2020-05-31",
      base64Decoder: config?.base64Decoder ?? fromBase64,
      base64Encoder: config?.base64Encoder ?? toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? endpoint_endpointResolver_defaultEndpointResolver,
      extensions: config?.extensions ?? [],
      httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudFrontHttpAuthSchemeProvider,
      httpAuthSchemes: config?.httpAuthSchemes ?? [ {
       schemeId: "aws.auth#sigv4",
       identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
       signer: new AwsSdkSigV4Signer
      } ],
      logger: config?.logger ?? new NoOpLogger,
      protocol: config?.protocol ?? AwsRestXmlProtocol,
      protocolSettings: config?.protocolSettings ?? {
       defaultNamespace: "com.amazonaws.cloudfront",
       errorTypeRegistries: schemas_schemas_0_errorTypeRegistries,
       xmlNamespace: "http://cloudfront.amazonaws.com/doc/2020-05-31/",
       version: "2020-05-31",
       serviceTarget: "Cloudfront2020_05_31"
      },
      serviceId: config?.serviceId ?? "CloudFront",
      sha256: config?.sha256 ?? Sha256Node,
      urlParser: config?.urlParser ?? parseUrl,
      utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
      utf8Encoder: config?.utf8Encoder ?? toUtf8.P
     }))(config);
     emitWarningIfUnsupportedVersion(process.version);
     const loaderConfig = {
      profile: config?.profile,
      logger: clientSharedValues.logger
     };
     return {
      ...clientSharedValues,
      ...config,
      runtime: "node",
      defaultsMode,
      authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
      bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
      credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
      defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
      defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
       serviceId: clientSharedValues.serviceId,
       clientVersion: "3.1164.0"
      }),
      maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
      region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
       ...NODE_REGION_CONFIG_FILE_OPTIONS,
       ...loaderConfig
      }),
      requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
      retryMode: config?.retryMode ?? loadConfig({
       ...NODE_RETRY_MODE_CONFIG_OPTIONS,
       default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
      }, config),
      streamCollector: config?.streamCollector ?? stream_collector_streamCollector,
      useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
      useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
      userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
     };
    })(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = (options => Object.assign(options, {
     useDualstackEndpoint: options.useDualstackEndpoint ?? false,
     useFipsEndpoint: options.useFipsEndpoint ?? false,
     defaultSigningName: "cloudfront"
    }))(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = (config => {
     const config_0 = resolveAwsSdkSigV4Config(config);
     return Object.assign(config_0, {
      authSchemePreference: normalizeProvider_normalizeProvider(config.authSchemePreference ?? [])
     });
    })(_config_6);
    const _config_8 = ((runtimeConfig, extensions) => {
     const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), (runtimeConfig => {
      const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
      let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
      let _credentials = runtimeConfig.credentials;
      return {
       setHttpAuthScheme(httpAuthScheme) {
        const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
        if (-1 === index) _httpAuthSchemes.push(httpAuthScheme); else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
       },
       httpAuthSchemes: () => _httpAuthSchemes,
       setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
       },
       httpAuthSchemeProvider: () => _httpAuthSchemeProvider,
       setCredentials(credentials) {
        _credentials = credentials;
       },
       credentials: () => _credentials
      };
     })(runtimeConfig));
     extensions.forEach(extension => extension.configure(extensionConfiguration));
     return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), (config => ({
      httpAuthSchemes: config.httpAuthSchemes(),
      httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
      credentials: config.credentials()
     }))(extensionConfiguration));
    })(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
     httpAuthSchemeParametersProvider: defaultCloudFrontHttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig({
      "aws.auth#sigv4": config.credentials
     })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  const dist_es_commandBuilder_command = makeBuilder({
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
  }, "Cloudfront2020_05_31", "CloudFrontClient", getEndpointPlugin);
  const dist_es_commandBuilder_ep0 = {};
  const dist_es_commandBuilder_mw0 = (Command, cs, config, o) => [];
  class GetDistributionCommand extends(dist_es_commandBuilder_command(dist_es_commandBuilder_ep0, dist_es_commandBuilder_mw0, "GetDistribution", GetDistribution$)){}
  class ListDistributionsCommand extends(dist_es_commandBuilder_command(dist_es_commandBuilder_ep0, dist_es_commandBuilder_mw0, "ListDistributions", ListDistributions$)){}
  class UpdateDomainAssociationCommand extends(dist_es_commandBuilder_command(dist_es_commandBuilder_ep0, dist_es_commandBuilder_mw0, "UpdateDomainAssociation", UpdateDomainAssociation$)){}
  class AssociateAliasCommand extends(dist_es_commandBuilder_command(dist_es_commandBuilder_ep0, dist_es_commandBuilder_mw0, "AssociateAlias", AssociateAlias$)){}
  const mostBytes = 33554432;
  class ListDomainConflictsCommand extends(dist_es_commandBuilder_command(dist_es_commandBuilder_ep0, dist_es_commandBuilder_mw0, "ListDomainConflicts", ListDomainConflicts$)){}
  class ListConflictingAliasesCommand extends(dist_es_commandBuilder_command(dist_es_commandBuilder_ep0, dist_es_commandBuilder_mw0, "ListConflictingAliases", ListConflictingAliases$)){}
  const mostPages = 1e3;
  async function allPages(page) {
   const items = [];
   const seen = new Set;
   let marker;
   do {
    const {items: more, next} = await page(marker);
    items.push(...more);
    marker = "" === next ? void 0 : next;
    if (void 0 !== marker && (seen.has(marker) || seen.size >= mostPages)) throw new build_failure.HR("service-error", "AWS lists the same page again and again.", {
     outcome: "unknown"
    });
    if (void 0 !== marker) seen.add(marker);
   } while (void 0 !== marker);
   return items;
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
   AssociateAliasCommand: void 0
  };
  function cloudfrontOf(signed, {account, partition}) {
   const arnOf = id => `arn:${partition}:cloudfront::${account}:distribution/${id}`;
   return {
    distribution: id => signed.read({
     operation: "cloudfront:GetDistribution",
     resource: arnOf(id),
     about: id
    }, async (client, options) => function({Distribution: found, ETag}, id) {
     const config = found?.DistributionConfig;
     const arn = required(found?.ARN, "ARN");
     const account = /^arn:[a-z-]+:cloudfront::(\d{12}):distribution\/([A-Z0-9]+)$/.exec(arn);
     if (account?.[2] !== id || found?.Id !== id) throw new BrokenAnswer(`an answer about another distribution than ${id}`);
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
    }(await client.send(new GetDistributionCommand({
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
     if (Items.length !== required(Quantity, "Quantity")) throw new BrokenAnswer("an answer with another number of distributions than it says");
     return {
      items: Items.map(summaryOf),
      next: required(IsTruncated, "IsTruncated") ? required(NextMarker, "NextMarker") : void 0
     };
    })),
    conflicts: (alias, target) => async function(cloudfront, question) {
     let first;
     try {
      return await domainConflicts(cloudfront, question);
     } catch (thrown) {
      if (!(thrown instanceof build_failure.HR) || !("permission" === thrown.refusal || function({cause}) {
       return /^(InvalidAction|UnknownOperation(Exception)?|NotImplemented|NoSuchOperation)$/.test(troubleOf(cause).code);
      }(thrown))) throw thrown;
      first = thrown;
     }
     try {
      return await conflictingAliases(cloudfront, question);
     } catch (thrown) {
      if (!(thrown instanceof build_failure.HR) || "permission" !== thrown.refusal || "permission" !== first.refusal) throw thrown;
      const statement = {
       Effect: "Allow",
       Action: [ "cloudfront:ListDomainConflicts", "cloudfront:ListConflictingAliases" ],
       Resource: question.resource
      };
      throw new build_failure.HR("access-denied", `Neither cloudfront:ListDomainConflicts nor cloudfront:ListConflictingAliases is permitted on ${question.target}. ${first.message}`, {
       cause: first,
       outcome: "refused",
       refusal: "permission",
       remedy: `Add to the role: ${JSON.stringify(statement)}`,
       ...void 0 === first.requestId ? {} : {
        requestId: first.requestId
       }
      });
     }
    }(signed, {
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
  var external_node_http_ = __nccwpck_require__(67);
  var build_text = __nccwpck_require__(503);
  const throttling = new Set([ "BandwidthLimitExceeded", "EC2ThrottledException", "IDPCommunicationError", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException" ]);
  const skewed = /^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/;
  const skewedText = /signature (has )?expired|not yet current/i;
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
   if (error instanceof build_failure.HR) return error;
   const trouble = troubleOf(error);
   const outcome = function({code, status, text}) {
    if (throttling.has(code) || 429 === status) return "throttled";
    if (skewed.test(code) || 403 === status && skewedText.test(text)) return "throttled";
    if (412 === status || "InvalidIfMatchVersion" === code) return "conflict";
    return "" === code || status < 400 || 408 === status || status >= 500 ? "unknown" : "refused";
   }(trouble);
   const request = void 0 === trouble.requestId ? {} : {
    requestId: (0, build_text.RK)(trouble.requestId, 100)
   };
   if ("refused" !== outcome) return new build_failure.HR("service-error", sentence(asked, sentences[outcome], trouble), {
    outcome,
    cause: error,
    ...request
   });
   const rule = function({code, text}) {
    return rules.find(rule => (rule.code?.test(code) ?? true) && (rule.text?.test(text) ?? true)) ?? otherwise;
   }(trouble);
   const remedy = rule.remedy?.(asked, trouble);
   return new build_failure.HR(rule.as ?? asked.refusedAs ?? "service-error", sentence(asked, rule.sentence, trouble), {
    outcome,
    refusal: rule.is,
    cause: error,
    ...void 0 === remedy ? {} : {
     remedy
    },
    ...request
   });
  }
  function sentence({operation, about}, what, {code, text}) {
   return `${operation} (${about}): ${what}. ${"" === code ? "" : `${(0, build_text.RK)(code, 64)}: `}${(0, 
   build_text.RK)(text)}`;
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
    httpAgent: new external_node_http_.Agent(agent),
    httpsAgent: new external_node_https_namespaceObject.Agent(agent)
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
  async function read({clock, signal}, asked, send, limit = connectionTimeout + readTimeout) {
   for (let n = 1; ;n++) {
    let failure;
    try {
     return await (0, build_clock.ux)(clock, limit, asked.operation, abortSignal => send({
      abortSignal,
      requestTimeout: readTimeout
     }), signal);
    } catch (thrown) {
     if (signal.aborted) throw (0, build_failure.KW)(signal);
     failure = asFailure(thrown, asked);
    }
    const {outcome} = failure;
    if (n === mostReads || "throttled" !== outcome && "unknown" !== outcome) throw failure;
    await clock.sleep(pauseBefore(n, outcome, clock.random()), signal).catch(() => {
     throw (0, build_failure.KW)(signal);
    });
   }
  }
  function pauseBefore(n, outcome, random) {
   return Math.round(random * Math.min(2e4, ("throttled" === outcome ? 500 : 50) * 2 ** n));
  }
  class AssumeRoleWithWebIdentityCommand extends(command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$)){}
  const requestTimeout = 1e4;
  const mostTries = 4;
  const oidc_mostBytes = 65536;
  function tokenOf(body, mask) {
   let value;
   try {
    const answer = JSON.parse(body);
    value = "object" === typeof answer && null !== answer && "value" in answer ? answer.value : void 0;
   } catch (cause) {
    throw unavailable("the endpoint did not answer with JSON", cause instanceof SyntaxError ? void 0 : cause);
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
     (async function(response) {
      const chunks = [];
      let length = 0;
      for await (const chunk of response) {
       length += chunk.length;
       if (length > oidc_mostBytes) throw new Error(`an answer of more than ${oidc_mostBytes} bytes`);
       chunks.push(chunk);
      }
      return Buffer.concat(chunks).toString("utf8");
     })(response).then(body => resolve({
      status: response.statusCode ?? 0,
      body
     }), reject);
    };
    const request = "https:" === url.protocol ? (0, external_node_https_namespaceObject.request)(url, {
     ...options,
     agent: new external_node_https_namespaceObject.Agent(agent)
    }, answered) : (0, external_node_http_.request)(url, {
     ...options,
     agent: new external_node_http_.Agent(agent)
    }, answered);
    request.on("error", reject).end();
   });
  }
  function unavailable(why, cause) {
   return new build_failure.HR("oidc-unavailable", `GitHub gives this job no OpenID Connect token: ${why}.`, {
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
     token = await async function(source, audience, {clock, signal, mask, env}) {
      if (void 0 === source) throw unavailable("the job has no right to ask for one");
      mask(source.token);
      const url = function(text, audience) {
       try {
        const url = new URL(text);
        url.searchParams.set("audience", audience);
        return url;
       } catch (cause) {
        throw unavailable("ACTIONS_ID_TOKEN_REQUEST_URL is not a URL", cause);
       }
      }(source.url, audience);
      for (let n = 1; ;n++) {
       const answer = await (0, build_clock.ux)(clock, requestTimeout, "the token endpoint", stop => get(url, source.token, env, stop), signal).catch(thrown => {
        if (signal.aborted) throw (0, build_failure.KW)(signal);
        return {
         status: 0,
         body: thrown instanceof Error ? thrown.message : String(thrown)
        };
       });
       if (200 === answer.status) return tokenOf(answer.body, mask);
       const mayHeal = 0 === answer.status || 429 === answer.status || answer.status >= 500;
       if (!mayHeal || n === mostTries) throw unavailable(0 === answer.status ? (0, build_text.RK)(answer.body) : `the endpoint answered HTTP ${answer.status}`);
       await clock.sleep(Math.round(500 * clock.random() * 2 ** n), signal).catch(() => {
        throw (0, build_failure.KW)(signal);
       });
      }
     }(request.oidc, audience, conditions);
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
   } catch (thrown) {
    throw thrown instanceof build_failure.HR ? function(failure, request, token) {
     if ("refused" !== failure.outcome) return failure;
     const {code, text} = troubleOf(failure.cause);
     const told = function(code, text, {role, audience, duration: wanted, region}, token) {
      const account = role.split(":")[4] ?? "";
      if (/MaxSessionDuration/i.test(text)) {
       const name = role.split("/").at(-1) ?? role;
       return {
        why: `role-duration (${(0, build_text.p0)(wanted)}) is longer than the maximum session duration of the role`,
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
       build_text.RK)(audience, 100)}`,
       remedy: `Add ${(0, build_text.RK)(audience, 100)} to the client ids of the identity provider, or set the input audience to one of them.`
      };
      if (/^AccessDenied/.test(code)) {
       const subject = function(token) {
        try {
         const payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
         return new Map("object" === typeof payload && null !== payload ? Object.entries(payload) : []);
        } catch {
         return new Map;
        }
       }(token).get("sub");
       const sub = "string" === typeof subject ? (0, build_text.RK)(subject) : "(none)";
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
     }(code, text, request, token);
     const detail = {
      cause: failure.cause,
      outcome: "refused",
      remedy: told.remedy,
      ...void 0 === failure.requestId ? {} : {
       requestId: failure.requestId
      }
     };
     return new build_failure.HR("role-not-assumable", `${request.role} cannot be assumed: ${told.why}. ${(0, 
     build_text.RK)(code, 64)}: ${(0, build_text.RK)(text)}`, detail);
    }(thrown, request, token) : thrown;
   }
  }
  class RoleSession {
   #obtain;
   #clock;
   #lease;
   #underWay;
   #notBefore=0;
   constructor(obtain, clock) {
    this.#obtain = obtain;
    this.#clock = clock;
   }
   keys=async () => {
    const now = this.#clock.now();
    const lease = this.#lease;
    if (void 0 === lease || now >= lease.expiresAt - 6e4) return this.#renewed();
    const due = now >= (lease.obtainedAt + lease.expiresAt) / 2 && now >= this.#notBefore;
    if (!due) return lease.keys;
    try {
     return await this.#renewed();
    } catch (thrown) {
     this.#notBefore = this.#clock.now() + 6e4;
     if (this.#notBefore >= lease.expiresAt) throw thrown;
     return lease.keys;
    }
   };
   renew=async () => {
    this.#underWay ??= this.#replace().finally(() => {
     this.#underWay = void 0;
    });
    await this.#underWay;
   };
   fresh=async ms => {
    if (void 0 === this.#lease || this.#clock.now() - this.#lease.obtainedAt > ms) await this.renew();
   };
   async #renewed() {
    await this.renew();
    if (void 0 === this.#lease) throw new build_failure.HR("internal", "a renewal ended without credentials");
    return this.#lease.keys;
   }
   async #replace() {
    const before = this.#lease;
    try {
     this.#lease = await this.#obtain();
    } catch (thrown) {
     if (void 0 === before || !(thrown instanceof build_failure.HR) || "cancelled" === thrown.code) throw thrown;
     throw new build_failure.HR("credentials-not-renewable", `The credentials could not be renewed: ${thrown.message}`, {
      cause: thrown,
      ...void 0 === thrown.remedy ? {} : {
       remedy: thrown.remedy
      },
      ...void 0 === thrown.outcome ? {} : {
       outcome: thrown.outcome
      }
     });
    }
   }
  }
  class AmbientSession {
   #keys;
   #clock;
   #provenAt=Number.NEGATIVE_INFINITY;
   constructor({accessKeyId, secretAccessKey, sessionToken}, clock) {
    this.#keys = {
     accessKeyId,
     secretAccessKey,
     ...void 0 === sessionToken ? {} : {
      sessionToken
     }
    };
    this.#clock = clock;
   }
   keys=async () => this.#keys;
   renew=async () => {
    throw new build_failure.HR("credentials-not-renewable", "The credentials of the environment have expired, and credentials from the environment cannot be renewed.", {
     outcome: "refused",
     refusal: "credentials-expired",
     remedy: "Give role-to-assume and permissions: id-token: write, so that the run renews its credentials itself."
    });
   };
   fresh=async (ms, prove) => {
    if (this.#clock.now() - this.#provenAt <= ms) return;
    await prove();
    this.#provenAt = this.#clock.now();
   };
  }
  class Signed {
   #conditions;
   #session;
   #build;
   #built;
   constructor(conditions, session, build) {
    this.#conditions = conditions;
    this.#session = session;
    this.#build = build;
   }
   read(asked, send) {
    return this.#renewing(client => read(this.#conditions, asked, options => send(client, options)));
   }
   change(asked, send) {
    return this.#renewing(client => async function({clock}, asked, send) {
     try {
      return await (0, build_clock.ux)(clock, connectionTimeout + changeTimeout, asked.operation, abortSignal => send({
       abortSignal,
       requestTimeout: changeTimeout
      }));
     } catch (thrown) {
      throw asFailure(thrown, asked);
     }
    }(this.#conditions, asked, options => send(client, options)));
   }
   async #renewing(call) {
    try {
     return await call(await this.#client());
    } catch (thrown) {
     if (!(thrown instanceof build_failure.HR) || "credentials-expired" !== thrown.refusal) throw thrown;
    }
    await this.#session.renew();
    return call(await this.#client());
   }
   async #client() {
    const keys = await this.#session.keys();
    if (this.#built?.keys !== keys) this.#built = {
     keys,
     client: this.#build(keys)
    };
    return this.#built.client;
   }
  }
  async function openAccount(options) {
   const {role, region, endpoints, env} = options;
   const conditions = {
    ...options,
    handler: httpHandler(env)
   };
   const session = function(options, conditions) {
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
    if (void 0 === keys) throw new build_failure.HR("input-missing", "There is neither a role to assume nor AWS_ACCESS_KEY_ID in the environment.", {
     remedy: "Set role-to-assume: arn:aws:iam::ACCOUNT:role/NAME, and give the job permissions: id-token: write."
    });
    mask(keys.secretAccessKey);
    if (void 0 !== keys.sessionToken) mask(keys.sessionToken);
    return new AmbientSession(keys, clock);
   }(options, conditions);
   const sts = new Signed(conditions, session, credentials => new STSClient({
    ...clientConfig(conditions, region, endpoints.sts),
    credentials
   }));
   const home = function(region) {
    return region.startsWith("cn-") ? "cn-northwest-1" : "us-east-1";
   }(region);
   const cloudfront = new Signed(conditions, session, credentials => function(config) {
    const client = new CloudFrontClient(config);
    !function(client, roots) {
     client.middlewareStack.add((next, context) => async args => {
      const handled = await next(args);
      const {response} = handled;
      if (!function(response) {
       return "object" === typeof response && null !== response && "statusCode" in response && "body" in response && "headers" in response;
      }(response) || response.statusCode >= 300) return handled;
      const body = await async function(body) {
       if (body instanceof Uint8Array) return body;
       const chunks = [];
       let length = 0;
       for await (const chunk of body) {
        length += chunk.length;
        if (length > mostBytes) throw new BrokenAnswer(`an answer of more than ${mostBytes} bytes`);
        chunks.push(chunk);
       }
       return Buffer.concat(chunks);
      }(response.body);
      response.body = body;
      const root = roots[context.commandName ?? ""];
      if (!function(text, root) {
       if (void 0 === root) return "" === text.trim();
       const start = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)*<([A-Za-z][\w.-]*)(?:\s[^>]*?)?(\/?)>/.exec(text);
       const [opening, name, selfClosed] = start ?? [];
       if (void 0 === opening || void 0 === name || !root.test(name)) return false;
       const end = text.trimEnd();
       return "/" === selfClosed ? end.length === opening.length : new RegExp(`</${name}\\s*>$`).test(end.slice(-200));
      }(Buffer.from(body).toString("latin1"), root)) throw new BrokenAnswer(`HTTP ${response.statusCode} with ${void 0 === root ? "a document where none belongs" : "another document than asked for"}`, response.headers["x-amzn-requestid"]);
      return handled;
     }, {
      step: "deserialize",
      priority: "low",
      name: "expectRoots"
     });
    }(client, roots);
    return client;
   }({
    ...clientConfig(conditions, home, endpoints.cloudfront),
    credentials
   }));
   const acm = new Signed(conditions, session, credentials => new ACMClient({
    ...clientConfig(conditions, home, endpoints.acm),
    credentials
   }));
   const whoAmI = () => function(sts) {
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
   }(sts);
   const {id, caller} = await whoAmI();
   const expected = role?.split(":")[4];
   if (void 0 !== expected && expected !== id) throw new build_failure.HR("account-mismatch", `The credentials of ${role} belong to account ${id}, not ${expected}.`, {
    remedy: "Check the role; nothing is done with credentials of another account than the one that it names."
   });
   return {
    id,
    caller,
    cloudfront: cloudfrontOf(cloudfront, {
     account: id,
     partition: caller.split(":")[1] ?? "aws"
    }),
    certificate: arn => function(acm, arn) {
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
    }(acm, arn),
    fresh: ms => session.fresh(ms, whoAmI)
   };
  }
  const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
  const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
  var cjs = __nccwpck_require__(635);
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
   const stranger = function(text) {
    const found = /[^\t\x20-\x7e]/u.exec(text)?.[0]?.codePointAt(0);
    return void 0 === found ? void 0 : `U+${found.toString(16).toUpperCase().padStart(4, "0")}`;
   }(trimmed);
   if (void 0 !== stranger) return function(text, stranger) {
    const ascii = (0, external_node_url_namespaceObject.domainToASCII)(text);
    const faithful = text.normalize("NFKC") === text && (0, external_node_url_namespaceObject.domainToUnicode)(ascii) === text.toLowerCase();
    const why = `it contains ${stranger}; a host name is written in ASCII`;
    return faithful && parseAlias(ascii).ok ? {
     ok: false,
     why,
     paste: ascii
    } : {
     ok: false,
     why
    };
   }(trimmed, stranger);
   const folded = trimmed.toLowerCase();
   const name = folded.endsWith(".") ? folded.slice(0, -1) : folded;
   const why = function(text, name) {
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
   }(trimmed, name) ?? function(name) {
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
    if (wildcard && function(host) {
     return (0, cjs.qg)(host, wholeHost).publicSuffix ?? void 0;
    }(host) === host) return `a wildcard cannot stand below ${host}, under which the public registers names`;
    return;
   }(name);
   if (void 0 !== why) return "string" === typeof why ? {
    ok: false,
    why
   } : {
    ok: false,
    ...why
   };
   const notices = [];
   if (folded !== trimmed) notices.push(`${(0, build_text.RK)(trimmed)} is read as ${name}: CloudFront keeps names in lower case`);
   if (name !== folded) notices.push(`the trailing dot of ${folded} is dropped: CloudFront refuses it`);
   const unicode = name.includes("xn--") ? (0, external_node_url_namespaceObject.domainToUnicode)(name) : name;
   if (unicode !== name) notices.push(`${name} reads ${(0, build_text.RK)(unicode)}`);
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
  function labelProblem(label) {
   if ("" === label) return "it has an empty label (a dot too many)";
   if (label.length > 63) return "a label has at most 63 characters";
   if (label.startsWith("_")) return "a label begins with an underscore";
   if (label.startsWith("xn--")) return function(label) {
    const unicode = (0, external_node_url_namespaceObject.domainToUnicode)(label);
    return unicode !== label && (0, external_node_url_namespaceObject.domainToASCII)(unicode) === label;
   }(label) ? void 0 : `${label} is no valid Punycode`;
   if ("--" === label.slice(2, 4)) return "hyphens at the third and fourth place are reserved for xn--";
   return label.startsWith("-") || label.endsWith("-") ? "a label begins or ends with a hyphen" : void 0;
  }
  const wholeHost = {
   extractHostname: false,
   validateHostname: false,
   detectIp: false,
   mixedInputs: false
  };
  function registrable(name) {
   return (0, cjs.qg)(name.replace(/^\*\./, ""), wholeHost).domain ?? void 0;
  }
  function isWildcard(name) {
   return name.startsWith("*.");
  }
  function matchesMasked(id, masked) {
   const shown = masked.replace(/^\*+/, "");
   return "" !== shown && id.length === masked.length && id.endsWith(shown);
  }
  function ownershipName(alias, apex) {
   return apex && !isWildcard(alias) ? `_.${alias}` : `_${alias}`;
  }
  var dns_packet = __nccwpck_require__(876);
  const udpSize = 1232;
  const mostRecords = 400;
  const rcodes = [ "NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED", "YXDOMAIN", "YXRRSET", "NXRRSET", "NOTAUTH", "NOTZONE" ];
  const https = "UNKNOWN_65";
  function plainName(name) {
   return name.toLowerCase().replace(/\.$/, "");
  }
  function wireType(type) {
   return "HTTPS" === type ? https : type;
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
  const external_node_dgram_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");
  const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
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
    } catch (thrown) {
     if (signal.aborted) throw thrown;
     why = reason(thrown);
    }
    return {
     why
    };
   };
   try {
    return await (0, build_clock.ux)(line.clock, wholeTime, server.host, attempts, line.signal);
   } catch {
    return {
     why: line.signal.aborted ? "cancelled" : why
    };
   }
  }
  class Unreadable extends Error {}
  async function exchange({clock, signal}, server, question, flags) {
   const id = (0, external_node_crypto_namespaceObject.randomInt)(65536);
   const query = function(id, {name, type}, {recursion, edns}) {
    return (0, dns_packet.encode)({
     type: "query",
     id,
     flags: recursion ? dns_packet.RECURSION_DESIRED : 0,
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
   }(id, question, flags);
   const read = message => function(message, id, question) {
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
     packet = (0, dns_packet.decode)(message);
    } catch {
     return {
      is: "broken",
      why: "malformed answer"
     };
    }
    const rcode = function(low, {additionals = []}) {
     const opt = additionals.find(answer => "OPT" === answer.type);
     const code = 16 * (opt?.extendedRcode ?? 0) + low;
     return rcodes[code] ?? `RCODE ${code}`;
    }(message.readUInt8(3) % 16, packet);
    const [asked, ...more] = packet.questions ?? [];
    if (void 0 === asked ? "NOERROR" === rcode : more.length > 0 || !function(asked, {name, type}) {
     return plainName(asked.name) === name && asked.type === wireType(type) && "IN" === asked.class;
    }(asked, question)) return {
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
   }(message, id, question);
   const isAnswer = message => "other" !== read(message).is;
   const datagram = await (0, build_clock.ux)(clock, tryTime, "UDP", end => function({host, port}, message, isAnswer, signal) {
    return new Promise((resolve, reject) => {
     if (signal.aborted) return reject(signal.reason);
     const socket = (0, external_node_dgram_namespaceObject.createSocket)((0, external_node_net_namespaceObject.isIPv6)(host) ? "udp6" : "udp4");
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
   }(server, query, isAnswer, end), signal);
   const first = read(datagram);
   const whole = "answer" === first.is && !first.reply.truncated && datagram.length <= udpSize;
   if (whole) return first.reply;
   if ("broken" === first.is) throw new Unreadable(first.why);
   const message = await (0, build_clock.ux)(clock, tryTime, "TCP", end => function({host, port}, message, signal) {
    return new Promise((resolve, reject) => {
     if (signal.aborted) return reject(signal.reason);
     const socket = (0, external_node_net_namespaceObject.connect)({
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
   }(server, query, end), signal);
   const second = read(message);
   if ("answer" === second.is) return second.reply;
   throw new Unreadable("broken" === second.is ? second.why : "an answer to another question");
  }
  function reason(thrown) {
   if (thrown instanceof build_clock.m4) return `no answer within ${(0, build_text.p0)(thrown.ms)}`;
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
  const special4 = new external_node_net_namespaceObject.BlockList;
  for (const [net, prefix] of notPublic4) special4.addSubnet(net, prefix, "ipv4");
  const special6 = new external_node_net_namespaceObject.BlockList;
  for (const [net, prefix] of notPublic6) special6.addSubnet(net, prefix, "ipv6");
  const global6 = new external_node_net_namespaceObject.BlockList;
  global6.addSubnet("2000::", 3, "ipv6");
  const loopback = new external_node_net_namespaceObject.BlockList;
  loopback.addSubnet("127.0.0.0", 8, "ipv4");
  loopback.addAddress("::1", "ipv6");
  function loopbackAddress(ip) {
   if ((0, external_node_net_namespaceObject.isIPv4)(ip)) return loopback.check(ip, "ipv4");
   return (0, external_node_net_namespaceObject.isIPv6)(ip) && !ip.includes("%") && !ip.includes(".") && loopback.check(ip, "ipv6");
  }
  function allowedAddress(ip, local) {
   return function(ip) {
    if ((0, external_node_net_namespaceObject.isIPv4)(ip)) return !special4.check(ip, "ipv4");
    return (0, external_node_net_namespaceObject.isIPv6)(ip) && !ip.includes("%") && global6.check(ip, "ipv6") && !special6.check(ip, "ipv6");
   }(ip) || local && loopbackAddress(ip);
  }
  const mostServers = 13;
  const mostAddresses = 4;
  function within(name, zone) {
   return name === zone || name.endsWith(`.${zone}`);
  }
  async function findZone(net, name, servers = net.servers) {
   const given = servers.length > 0;
   const asked = given ? servers : net.resolvers;
   const names = function(name) {
    const labels = name.split(".");
    return labels.slice(0, -1).map((_, i) => labels.slice(i).join("."));
   }(name);
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
   return Promise.all([ ...new Set(names) ].sort().slice(0, mostServers).map(name => async function(net, name) {
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
   }(net, name)));
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
  async function look_look(net, zone, question, stop, rounds) {
   const looks = await Promise.all(zone.servers.flatMap(server => 0 === server.addresses.length ? [ {
    hops: [],
    unseen: [ {
     server: server.name,
     address: "",
     why: server.trouble
    } ]
   } ] : server.addresses.map(address => async function(net, zone, server, address, question, stop, rounds) {
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
   }(net, zone, server, address, question, stop, rounds))));
   return {
    hops: looks.flatMap(({hops}) => hops),
    unseen: looks.flatMap(({unseen}) => unseen)
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
   const first = await look_look(net, zone, question, stop, 2);
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
   return look_look(net, found.zone, question, stop, 1);
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
   const partial = function({paths, unseen}) {
    const answered = new Set(paths.map(({server}) => server));
    return named(unseen.filter(({server, why}) => answered.has(server) && !noWay.includes(why)));
   }(traced);
   return [ ...failures.length > 0 ? [ `not answered by ${failures.join(", ")}` ] : [], ...partial.length > 0 ? [ `one address did not answer: ${partial.join(", ")}` ] : [] ];
  }
  const usualNegativeTtl = 900;
  function valuesOf({records}) {
   return records.flatMap(rr => "TXT" === rr.type ? [ plainName(rr.text.trim()) ] : []);
  }
  function shows(path, wanted) {
   return valuesOf(path).includes(plainName(wanted));
  }
  function ownership_sentence(name, wanted, traced, state) {
   const said = bySetOf(traced.paths, path => {
    if (shows(path, wanted)) return `shows ${wanted}`;
    if ("loop" === path.end) return "leads round in a circle";
    if ("long" === path.end) return "leads through too many CNAMEs";
    if ("unknown" === path.end) return `leads to ${path.last}, which could not be asked (${path.why})`;
    const values = valuesOf(path);
    return 0 === values.length ? "does not exist" : `shows only ${(0, build_text.RK)(values.join(", "), 120)}`;
   });
   const parts = said.map(([what, at]) => `${what} at ${servers(at)}`);
   parts.push(...silences(traced));
   if ("everywhere" === state) parts.push("two rounds");
   return (0, build_text.RK)(`TXT ${name} ${parts.join("; ")}`, 1e3);
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
  function first(one, index, all) {
   return all.findIndex(other => JSON.stringify(other) === JSON.stringify(one)) === index;
  }
  function traffic_stateOf(kinds, silent) {
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
  function traffic_sentence(alias, traced, ttl) {
   const parts = bySetOf(traced.paths, route).map(([what, at]) => `${what} at ${servers(at)}`);
   if (ttl > 0) parts.push(`TTL ${ttl} s`);
   parts.push(...silences(traced));
   return (0, build_text.RK)(`${alias} ${parts.join("; ")}`, 1e3);
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
   const {hops} = await look_look(net, one, {
    name: sibling,
    type: "A"
   }, stop, 1);
   const same = hops.some(hop => traffic_answerOf(hop) === traffic_answerOf(own) && "none" !== hop.end);
   return same ? [ `the DNS wildcard *.${parent} gives the same answer as ${alias}, which may have no record of its own` ] : [];
  }
  function traffic_answerOf({links, records}) {
   const addresses = records.flatMap(rr => "A" === rr.type ? [ rr.to ] : []);
   return links[0]?.to ?? addresses.sort().join();
  }
  function traffic_hidden(zone, alias) {
   const proxied = zone.servers.some(({name}) => name.endsWith(".ns.cloudflare.com"));
   const by = proxied ? "Cloudflare serves the zone and proxies or flattens the name" : "it is an alias record, a flattened CNAME or behind a proxy";
   return `${alias} has addresses without a CNAME: ${by}; where it leads cannot be seen by a query`;
  }
  const mostResolvers = 3;
  function createDns(options) {
   const {clock, signal, servers, local, port = 53} = options;
   const resolvers = (options.resolvers ?? function() {
    return (0, external_node_dns_namespaceObject.getServers)().map(text => {
     const [, bracketed, after] = /^\[(.+)\]:(\d+)$/.exec(text) ?? /^([\d.]+):(\d+)$/.exec(text) ?? [];
     return void 0 === bracketed ? {
      host: text,
      port: 53
     } : {
      host: bracketed,
      port: Number(after)
     };
    });
   }()).slice(0, mostResolvers);
   const net = {
    clock,
    signal,
    servers,
    resolvers,
    port,
    local
   };
   return {
    ownership: (alias, wanted) => async function(net, alias, wanted) {
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
      const evidence = (0, build_text.RK)(found.why);
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
     const state = function({paths, unseen}, wanted) {
      const said = paths.filter(({end}) => "unknown" !== end);
      if (0 === said.length) return "not-asked";
      const showing = said.filter(path => shows(path, wanted)).length;
      if (0 === showing) return "missing";
      const silent = failuresIn({
       paths,
       unseen
      }).length > 0 || said.length < paths.length;
      return showing === said.length && !silent ? "everywhere" : "partly";
     }(traced, wanted);
     const note = apex && registrable(alias) !== alias ? `. ${alias} is a zone of its own; publish _${alias} in the parent zone too, if that can be written` : "";
     return {
      ...base,
      zone: zone.name,
      state,
      evidence: `${ownership_sentence(name, wanted, traced, state)}${note}`,
      extra: [ ...values ].filter(value => value.endsWith(".cloudfront.net") && value !== plainName(wanted)).map(value => (0, 
      build_text.RK)(value)),
      negativeTtl
     };
    }(net, alias, wanted),
    traffic: (alias, target) => async function(net, alias, target) {
     const wildcard = isWildcard(alias);
     const name = wildcard ? alias.replace("*", randomLabel(net)) : alias;
     const found = await findZone(net, wildcard ? alias.slice(2) : alias);
     if ("why" in found) return {
      state: "not-asked",
      evidence: (0, build_text.RK)(found.why),
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
     }, stop), look_look(net, zone, {
      name,
      type: "HTTPS"
     }, stop, 1) ]);
     const traced = function(a, aaaa) {
      const withAddresses = new Set(aaaa.paths.filter(({end}) => "records" === end).map(({server}) => server));
      const more = aaaa.paths.filter(({links, end}) => links.length > 0 || "records" === end);
      const kept = a.paths.filter(({server, links, end}) => "none" !== end || links.length > 0 || !withAddresses.has(server));
      return {
       paths: [ ...kept, ...more ],
       unseen: [ ...a.unseen, ...aaaa.unseen ].filter(first)
      };
     }(a, aaaa);
     const kinds = traced.paths.map(path => function(path, wanted) {
      if (path.links.some(({to}) => to === wanted)) return "target";
      if ("unknown" === path.end) return "unknown";
      if (path.links.length > 0) return "elsewhere";
      return "records" === path.end ? "addresses" : "none";
     }(path, wanted));
     const ttl = Math.max(0, ...traced.paths.map(path => (path.links[0] ?? path.records[0])?.ttl ?? 0));
     const notes = [ ...laggards(traced), ...wildcard ? [] : await shadow(net, zone, alias, a, stop), ...(paths => paths.paths.some(path => 0 === path.links.length && path.records.length > 0))(aaaa) ? [ `${alias} has an AAAA record: it must lead to the target together with the A record` ] : [], ...https.hops.some(hop => 0 === hop.links.length && "records" === hop.end) ? [ `${alias} has an HTTPS record (type 65), which browsers follow: it must lead to the target too` ] : [], ...kinds.includes("addresses") ? [ traffic_hidden(zone, alias) ] : [], ...ttl > longTtl ? [ `the record of ${alias} has a TTL of ${(0, 
     build_text.p0)(1e3 * ttl)}; lower it before the move` ] : [] ];
     return {
      state: traffic_stateOf(kinds, failuresIn(traced).length > 0),
      evidence: traffic_sentence(alias, traced, ttl),
      leadsTo: (0, build_text.RK)(leadsTo(traced, wanted)),
      ttl,
      notes: notes.map(note => (0, build_text.RK)(note, 600))
     };
    }(net, alias, target),
    addresses: async alias => {
     const name = alias.replace(/^\*/, randomLabel(net));
     const found = await addressesOf(net, servers.length > 0 ? servers : resolvers, name);
     if (found.addresses.length > 0 || found.next === name) return found.addresses;
     return (await addressesOf(net, resolvers, found.next)).addresses;
    }
   };
  }
  function listNeeded({alias, target, given}) {
   if (target.aliases.includes(alias)) return false;
   if (void 0 === given) return true;
   return given.read.known && !given.read.value.aliases.includes(alias);
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
   } catch (thrown) {
    return {
     known: false,
     why: (0, build_failure.h_)(thrown)
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
   const account = await function(run) {
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
   }(run);
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
   const observation = await async function(question, account, dns) {
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
    const holder = function(traces) {
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
    }({
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
   }(question, account, dns);
   !function({journal}, {target, source, holder, conflicts, ownership, traffic}, alias) {
    const fact = text => journal.tell({
     type: "fact",
     text
    });
    fact(`target: ${describe(target)}`);
    if (void 0 !== source) fact(`source: ${describe(source)}`);
    fact(`${alias} is held by ${function(holder) {
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
    }(holder)}`);
    fact(conflicts.known ? `conflict list: ${conflicts.value.map(({alias: name, maskedId, maskedAccount}) => `${name} on ${maskedId} of ${maskedAccount}`).join(", ") || "empty"}` : `conflict list: not asked (${conflicts.why.message})`);
    fact(`TXT ${ownership.name}: ${ownership.evidence}`);
    fact(`DNS: ${traffic.evidence}`);
    journal.tell({
     type: "ends",
     source: facts(source),
     target: facts(target)
    });
   }(run, observation, alias);
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
  function describe(distribution) {
   if (!distribution.known) return `could not be read: ${distribution.why.message}`;
   const {id, domain, account, enabled, status, aliases} = distribution.value;
   return `${id} (${domain}) in account ${account}, ${enabled ? "enabled" : "disabled"}, ${status}, ${aliases.length} aliases`;
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
   if (0 !== (0, external_node_net_namespaceObject.isIP)(text)) return {
    host: text,
    port: defaultPort
   };
   const {bracketed, plain, port} = /^(?:\[(?<bracketed>[^\]]*)\]|(?<plain>[^:[\]]*))(?::(?<port>[1-9]\d{0,4}))?$/.exec(text)?.groups ?? {};
   const host = bracketed ?? plain ?? "";
   const valid = void 0 === bracketed ? (0, external_node_net_namespaceObject.isIPv4)(host) : (0, 
   external_node_net_namespaceObject.isIPv6)(host);
   const number = void 0 === port ? defaultPort : Number(port);
   return valid && number <= 65535 ? {
    host,
    port: number
   } : void 0;
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
    if (parsed.every(({result}) => result.ok)) return function(items) {
     const found = new Map;
     const notices = [];
     for (const item of items) {
      if (!item.ok) continue;
      if (found.has(item.key)) notices.push(`${item.key} is named more than once`);
      found.set(item.key, item.value);
      notices.push(...item.notices);
     }
     return right([ ...found.values() ], notices);
    }(parsed.map(({result}) => result));
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
  function oneOf(words) {
   return text => {
    const found = words.find(word => word === text);
    if (void 0 !== found) return right(found);
    const meant = function(text, candidates) {
     if (text.length > 64) return;
     const plain = text.toLowerCase().replace(/[_ ]/g, "-");
     const ranked = candidates.map(candidate => ({
      candidate,
      far: edits(plain, candidate)
     })).filter(({candidate, far}) => plain.includes(candidate) || 3 * far <= Math.max(plain.length, 3)).sort((a, b) => a.far - b.far);
     return ranked[0]?.candidate;
    }(text, words);
    return wrong("it is none of the words that are possible", void 0 === meant ? {} : {
     paste: meant
    });
   };
  }
  const truth = new Map([ ...[ "true", "True", "TRUE" ].map(word => [ word, true ]), ...[ "false", "False", "FALSE" ].map(word => [ word, false ]) ]);
  const almost = new Map([ ...[ "yes", "y", "on", "1", "true" ].map(word => [ word, "true" ]), ...[ "no", "n", "off", "0", "false" ].map(word => [ word, "false" ]) ]);
  const simple_boolean = text => {
   const value = truth.get(text);
   if (void 0 !== value) return right(value);
   const paste = almost.get(text.toLowerCase());
   return wrong("it is no boolean", void 0 === paste ? {} : {
    paste
   });
  };
  const units = new Map([ [ "ms", 1 ], [ "s", 1e3 ], [ "m", 6e4 ], [ "h", 36e5 ] ]);
  function matching(form, why) {
   return text => form.test(text) ? right(text) : wrong(why);
  }
  function declarations_required(kind, parse, otherwise) {
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
  function declarations_flag(group, value) {
   return preset({
    group,
    form: "true or false"
   }, value, simple_boolean, true);
  }
  const [second, minute, hour] = [ 1e3, 6e4, 36e5 ];
  const upToSixHours = {
   least: second,
   localLeast: 1,
   most: 6 * hour
  };
  function declarations_time(text, most = "6h", bounds = upToSixHours) {
   return preset({
    group: "Rarely needed",
    form: `an integer with an optional unit s, m or h (none: seconds), at most ${most}`
   }, text, function({least, localLeast, most}) {
    return (text, {local}) => {
     const {amount, unit = "s"} = /^(?<amount>0|[1-9]\d{0,8})(?<unit>ms|s|m|h)?$/.exec(text)?.groups ?? {};
     if (void 0 === amount) {
      const paste = function(text) {
       const {hours, minutes, seconds} = /^(?:pt)?(?:(?<hours>\d{1,2})h)? ?(?:(?<minutes>\d{1,3})(?:m|min|mins|minutes))? ?(?:(?<seconds>\d{1,5})(?:s|sec|seconds))?$/.exec(text.toLowerCase())?.groups ?? {};
       const total = 3600 * Number(hours ?? 0) + 60 * Number(minutes ?? 0) + Number(seconds ?? 0);
       if (0 === total) return;
       return total % 60 === 0 ? total / 60 + "m" : `${total}s`;
      }(text);
      return wrong("it is no duration", void 0 === paste ? {} : {
       paste
      });
     }
     if ("ms" === unit && !local) return wrong("milliseconds are for local runs only");
     const value = Number(amount) * (units.get(unit) ?? 0);
     const atLeast = local ? localLeast : least;
     if (value < atLeast) return wrong(`it is too short: at least ${(0, build_text.p0)(atLeast)}`);
     if (value > most) return wrong(`it is too long: at most ${(0, build_text.p0)(most)}`);
     return right(value);
    };
   }(bounds));
  }
  const rare = "Rarely needed";
  const nameList = "host names such as www.example.com or *.example.com, separated by line breaks or commas";
  const id = {
   group: "The move",
   form: "the id of a distribution (E\u2026) or distribution tenant (dt_\u2026)"
  };
  const role = {
   group: "The move",
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
   alias: declarations_required({
    group: "The move",
    form: nameList
   }, aliases, []),
   "target-distribution": declarations_required(id, distributionId, ""),
   scenario: preset(words("The move", scenarios), "auto", oneOf(scenarios)),
   command: preset(words("The move", commands), "move", oneOf(commands), true),
   "source-distribution": optional(id, distributionId),
   "role-to-assume": optional(role, roleArn),
   "source-role-to-assume": optional(role, roleArn),
   "dns-role-to-assume": optional(role, roleArn),
   dns: preset(words("The move", dnsModes), "auto", oneOf(dnsModes)),
   plan: optional({
    group: "Consent",
    form: "the output plan of an earlier run"
   }, text => right(text)),
   "require-plan": declarations_flag("Consent", "false"),
   "require-approval": declarations_flag("Consent", "false"),
   "accept-downtime": many({
    group: "Consent",
    form: nameList
   }, hosts),
   "accept-hosts": many({
    group: "Consent",
    form: nameList
   }, hosts),
   "on-failure": preset(words("Consent", failureModes), "roll-back", oneOf(failureModes)),
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
   "role-duration": declarations_time("1h", "12h", {
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
   "dns-timeout": declarations_time("30m"),
   "deploy-timeout": declarations_time("40m"),
   settle: declarations_time("5m", "6h and at least 60s", {
    least: minute,
    localLeast: 0,
    most: 6 * hour
   }),
   "poll-interval": declarations_time("10s"),
   deadline: declarations_time("5h", "350m", {
    ...upToSixHours,
    most: 350 * minute
   }),
   "restore-source": declarations_flag(rare, "true"),
   "keep-wildcard": declarations_flag(rare, "false"),
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
  function finding_shown(text) {
   return `"${(0, build_text.RK)(function(text) {
    return text.replace(accessKeyId, found => `${found.slice(0, 4)}\u2026`);
   }(text), mostShown)}"`;
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
  const roleInputs = [ "role-to-assume", "source-role-to-assume", "dns-role-to-assume" ];
  function roleOf(inputs, name) {
   if ("role-to-assume" === name) return inputs.roleToAssume;
   return "source-role-to-assume" === name ? inputs.sourceRoleToAssume : inputs.dnsRoleToAssume;
  }
  const otherMethods = "scenario: disable-source, release-and-claim or same-account";
  const combinations_rules = [ {
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
   build_text.p0)(pollInterval)} > ${(0, build_text.p0)(deployTimeout)}`) ] : []
  }, {
   about: [ "deploy-timeout", "settle", "dns-timeout", "deadline" ],
   broken: ({deployTimeout, settle, dnsTimeout, deadline}) => {
    const sum = deployTimeout + settle + dnsTimeout;
    return sum > deadline ? [ clash("deploy-timeout, settle and dns-timeout together are longer than deadline", `${(0, 
    build_text.p0)(sum)} > ${(0, build_text.p0)(deadline)}`) ] : [];
   }
  }, ...roleInputs.map(name => ({
   about: [ name, "aws-region" ],
   broken: inputs => function(name, role, region) {
    if (void 0 === role) return [];
    const [given, wanted] = [ partsOfRole(role).partition, partitionOf(region) ];
    if (given === wanted) return [];
    const title = `${name} is in another partition than aws-region`;
    return [ clash(title, `${given}, but ${region} is in ${wanted}`, `${name}: arn:${wanted}:iam::\u2026`) ];
   }(name, roleOf(inputs, name), inputs.awsRegion)
  })) ];
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
   return combinations_rules.filter(({about}) => !about.some(name => broken.has(name))).flatMap(rule => rule.broken(inputs));
  }
  const services = {
   cloudfront: "CLOUDFRONT",
   sts: "STS",
   route53: "ROUTE_53",
   acm: "ACM"
  };
  function filled(text) {
   return "" === text ? void 0 : text;
  }
  function webAddress(text) {
   const url = URL.canParse(text) ? new URL(text) : void 0;
   return void 0 !== url && [ "http:", "https:" ].includes(url.protocol) ? url : void 0;
  }
  function environment_unusable(variable, what, remedy) {
   return blocker("input-environment", `${variable} ${what}`, "the environment of the job", remedy);
  }
  function edgeAddress(env, findings) {
   const text = filled(env.CLOUDFRONT_EDGE_ADDRESS);
   if (void 0 === text) return;
   const address = parseAddress(text.replace(/^localhost(?=:|$)/, "127.0.0.1"), 443);
   if (void 0 === address) findings.push(environment_unusable("CLOUDFRONT_EDGE_ADDRESS", "is no host:port", "unset it"));
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
   return void 0 === url ? "an address that cannot be read" : finding_shown(url.origin);
  }
  const notBuiltYet = [ [ "alias", "more than one name", ({aliases}) => aliases.length > 1 ], [ "scenario", "wildcard", ({scenario}) => "wildcard" === scenario ], [ "scenario", "disable-source", ({scenario}) => "disable-source" === scenario ], [ "scenario", "release-and-claim", ({scenario}) => "release-and-claim" === scenario ], [ "command", "roll-back", ({command}) => "roll-back" === command ], [ "command", "recover", ({command}) => "recover" === command ], [ "target-distribution", "a distribution tenant", inputs => inputs.targetDistribution.startsWith("dt_") ], [ "source-distribution", "a distribution tenant", inputs => true === inputs.sourceDistribution?.startsWith("dt_") ], [ "source-role-to-assume", "a second account", inputs => void 0 !== inputs.sourceRoleToAssume ], [ "dns-role-to-assume", "an account for DNS", ({dnsRoleToAssume}) => void 0 !== dnsRoleToAssume ], [ "dns", "route53", ({dns}) => "route53" === dns ], [ "plan", "a move bound to a plan", ({plan}) => void 0 !== plan ], [ "require-plan", "true", ({requirePlan}) => requirePlan ], [ "require-approval", "true", ({requireApproval}) => requireApproval ], [ "accept-downtime", "a method with an outage", ({acceptDowntime}) => acceptDowntime.length > 0 ], [ "accept-hosts", "a temporary wildcard", ({acceptHosts}) => acceptHosts.length > 0 ], [ "hosted-zone", "writing records", ({hostedZone}) => void 0 !== hostedZone ], [ "restore-source", "false", ({restoreSource}) => !restoreSource ], [ "keep-wildcard", "true", ({keepWildcard}) => keepWildcard ] ];
  function askedTooEarly(inputs) {
   return notBuiltYet.filter(([, , asked]) => asked(inputs)).map(([input, what]) => blocker("not-built-yet", `${input}: ${what} is not built yet`, "it would change what this run does, so it is not ignored", `leave ${input} at its default, or give it one plain value`));
  }
  const changingEvents = [ "workflow_dispatch", "repository_dispatch", "push", "schedule", "release", "deployment" ];
  const mostEdits = 2;
  const fewestLetters = 6;
  const longestName = 64;
  function isNear(stray, variable) {
   return Math.abs(stray.length - variable.length) <= mostEdits && edits(stray, variable) <= mostEdits;
  }
  const values_mostText = 262144;
  const table = declarations;
  class InputErrors extends build_failure.HR {
   findings;
   inputs;
   setting;
   announcements;
   secrets;
   constructor(findings, {inputs, setting, announcements, secrets}) {
    const code = build_failure.Nc.find(known => findings.some(({id}) => id === known)) ?? "internal";
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
   return function(env, tooEarly) {
    const {setting, ...surroundings} = function(env) {
     const findings = [];
     const endpoint = variable => {
      const text = filled(env[variable]);
      if (void 0 === text || void 0 !== webAddress(text)) return text;
      findings.push(environment_unusable(variable, "is no http or https URL", "unset it"));
      return;
     };
     const generic = endpoint("AWS_ENDPOINT_URL");
     const own = endpoint(`AWS_ENDPOINT_URL_${services.cloudfront}`);
     const local = void 0 !== own && function(host) {
      return (0, external_node_net_namespaceObject.isIPv4)(host) && host.startsWith("127.") || [ "[::1]", "::1", "localhost" ].includes(host.toLowerCase());
     }(webAddress(own)?.hostname ?? "");
     const output = filled(env.GITHUB_OUTPUT);
     if (void 0 === output) findings.push(environment_unusable("GITHUB_OUTPUT", "is not set", "run this as a step of a GitHub workflow"));
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
     if (!local) findings.push(...function(env) {
      const findings = [];
      if ("0" === env.NODE_TLS_REJECT_UNAUTHORIZED) {
       const remedy = "unset it; NODE_EXTRA_CA_CERTS is the way to trust a private certificate authority";
       findings.push(environment_unusable("NODE_TLS_REJECT_UNAUTHORIZED", "switches the check of certificates off", remedy));
      }
      const options = (env.NODE_OPTIONS ?? "").split(/[\s"]+/).map(option => option.split("=", 1)[0] ?? "");
      const found = options.map(option => option.replaceAll("_", "-")).filter(option => dangerous.test(option));
      if (found.length > 0) {
       const named = finding_shown([ ...new Set(found) ].join(" "));
       findings.push(environment_unusable("NODE_OPTIONS", `loads foreign code or weakens TLS: ${named}`, "unset it for this step"));
      }
      return findings;
     }(env));
     return {
      setting,
      findings,
      warnings: warningsOf(env, setting)
     };
    }(env);
    const {inputs, broken, ...values} = function(env, circumstances, runId) {
     const findings = [];
     const notices = [];
     const broken = new Set;
     const take = name => {
      const declaration = table[name];
      const given = env[variableOf(name)];
      const text = trimAscii(given ?? "");
      if ("" === text && (declaration.required || declaration.emptyIsError && void 0 !== given)) {
       findings.push(function(name) {
        const {form, required, default: preset} = declarations[name];
        const why = required ? "it is required and empty; an expression that is not defined arrives empty" : "an empty text is not taken for the default; an expression that is not defined arrives empty";
        const paste = "" === preset ? form : preset;
        return blocker("input-missing", `${name}: ${why}`, `given: ""; accepted: ${form}`, `${name}: ${paste}`);
       }(name));
       broken.add(name);
       return declaration.otherwise;
      }
      if ("" === text) return declaration.otherwise;
      const parsed = text.length > values_mostText ? {
       ok: false,
       problems: [ {
        why: `it has more than ${values_mostText} characters`
       } ]
      } : declaration.parse(text, circumstances);
      if (parsed.ok) {
       notices.push(...parsed.notices.map(notice => `${name}: ${notice}`));
       return parsed.value;
      }
      findings.push(...parsed.problems.map(problem => function(name, problem, text) {
       const {form, secret} = declarations[name];
       const given = problem.secret || secret ? "a value that is not shown" : finding_shown(problem.given ?? text);
       const remedy = void 0 === problem.paste ? `${name}: ${form}` : `${name}: ${(0, build_text.RK)(problem.paste, 3e4)}`;
       return blocker("input-invalid", `${name}: ${problem.why}`, `given: ${given}; accepted: ${form}`, remedy);
      }(name, problem, text)));
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
    }(env, setting, setting.runId || "local");
    const strays = function(env) {
     const declared = new Set(inputNames.map(variableOf));
     const strays = Object.keys(env).filter(name => name.startsWith("INPUT_") && !declared.has(name));
     const findings = [];
     const warnings = [];
     for (const stray of strays) {
      const meant = inputNames.find(name => name.length >= fewestLetters && isNear(stray, variableOf(name)));
      const name = (0, build_text.RK)(stray.slice(6).toLowerCase(), longestName);
      if (void 0 === meant) warnings.push(`the variable INPUT_${name.toUpperCase()} is set, but there is no such input`); else {
       const evidence = `it is close to ${meant}, which would be left out without a word`;
       findings.push(blocker("input-unknown", `${name}: there is no such input`, evidence, `${meant}: \u2026`));
      }
     }
     return {
      findings,
      warnings
     };
    }(env);
    const permission = function(inputs, setting, env, broken) {
     const findings = [];
     const warnings = [];
     const changes = "plan" !== inputs.command && "verify" !== inputs.command;
     if (changes && !broken.has("command") && !changingEvents.includes(setting.eventName)) {
      const title = `command: ${inputs.command} does not run on the event ${finding_shown(setting.eventName)}`;
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
    }(inputs, setting, env, broken);
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
   }(env, askedTooEarly);
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
   return disarmed((0, build_text.RK)(text, most));
  }
  function inertLines(text) {
   return lines(text).map(disarmed).join("\n");
  }
  function lines(text) {
   return text.split(/\r\n|[\r\n]/).map(line => (0, build_text.uQ)(line.replaceAll("\t", "  ")));
  }
  function disarmed(line) {
   return line.replaceAll("##[", String.raw`##\[`).replace(/^(\s*)::/u, String.raw`$1\::`);
  }
  function inertJson(value) {
   return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}]/gu, character => [ ...Array(character.length).keys() ].map(unit => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("")).replaceAll("##[", String.raw`#\u0023[`);
  }
  const mostAnnotations = 10;
  const shortestSecret = 8;
  function escapeData(text) {
   return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  }
  function writeOutputs(files, path, values, delimiter) {
   files.append(path, [ ...values ].map(([name, value]) => function(name, value, delimiter = random) {
    if (!/^[\w-]+$/.test(name)) throw new build_failure.HR("internal", `${JSON.stringify(name)} is no name of an output`);
    let mark = delimiter();
    for (;value.includes(mark); ) mark = random();
    return `${name}<<${mark}\n${value}\n${mark}\n`;
   }(name, value, delimiter)).join(""));
  }
  const writeState = writeOutputs;
  function random() {
   return `end_${(0, external_node_crypto_namespaceObject.randomUUID)()}`;
  }
  const tellEvery = 3e4;
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
   return `waiting for ${wait.for}: ${(0, build_text.p0)(wait.elapsed)} of at most ${(0, 
   build_text.p0)(wait.atMost)} (${evidence})`;
  }
  function instant(ms) {
   const whole = Math.round(ms);
   const days = Math.floor(whole / 864e5);
   const rest = whole - 864e5 * days;
   const [year, month, day] = function(days) {
    const shifted = days + 719468;
    const era = Math.floor(shifted / 146097);
    const dayOfEra = shifted - 146097 * era;
    const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const march = Math.floor((5 * dayOfYear + 2) / 153);
    const month = march < 10 ? march + 3 : march - 9;
    const day = dayOfYear - Math.floor((153 * march + 2) / 5) + 1;
    return [ yearOfEra + 400 * era + (month <= 2 ? 1 : 0), month, day ];
   }(days);
   return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${timeOfDay(rest)}.${pad(rest % 1e3, 3)}Z`;
  }
  function timeOfDay(ms) {
   const seconds = Math.floor(ms / 1e3);
   return [ 3600, 60, 1 ].map((unit, i) => pad(function(n, by) {
    return (n % by + by) % by;
   }(Math.floor(seconds / unit), 0 === i ? 24 : 60))).join(":");
  }
  function pad(n, width = 2) {
   return String(n).padStart(width, "0");
  }
  const report_json_mostBytes = 921600;
  const longestTexts = [ 2e3, 300, 60 ];
  function reportJson(report) {
   const whole = longestTexts.map(most => inertJson(shortened(function(report) {
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
   }(report), most)));
   return whole.find(text => Buffer.byteLength(text) <= report_json_mostBytes) ?? inertJson(bare(report));
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
  const marks = {
   ok: "ok     ",
   info: "info   ",
   warning: "WARNING",
   blocker: "BLOCKER"
  };
  function dnsLine({purpose, state, record: {name, type, ttl, values}, note}) {
   return `DNS ${purpose} ${state}: ${name}. ${ttl} IN ${type} ${values.join(", ")}${"" === note ? "" : ` (${note})`}`;
  }
  function probeLine(probe) {
   const {alias, samples, failures, unserved, baseline} = probe;
   const before = "bad" === baseline ? "; it was failing before the first change already" : "";
   return `probe of ${alias}: ${samples} requests, ${failures} failed, unserved for ${Math.round(unserved)} ms${before}`;
  }
  const plainWord = /^[("']?\p{L}[\p{L}\p{N}'\u2019]*(?:-\p{L}+)*[)"']?[.,;:!?]?$/u;
  const number = /^[("']?\p{N}+(?:\.\p{N}+)?%?[)"']?[,;]?$/u;
  const reference = /^\W*(?:[0-9a-f]{7,40}|gh-\d+)\W*$/i;
  function markdown_text(outside, most = 300) {
   return (0, build_text.RK)(outside, most).split(" ").filter(word => "" !== word).map(word => (plainWord.test(word) || number.test(word)) && !reference.test(word) ? word : function(word) {
    const [, open = "", content = "", close = ""] = /^(\(?)(.*?)(\)?[.,;:]?)$/su.exec(word) ?? [];
    if ("" === content || content.includes("(") || content.includes(")")) return span(word);
    return `${open}${span(content)}${close}`;
   }(word)).join(" ");
  }
  function bold(outside, most = 300) {
   const content = markdown_text(outside, most);
   return "" === content ? "" : `**${content}**`;
  }
  function code(outside, most = 300) {
   const content = (0, build_text.RK)(outside, most);
   return "" === content.trim() ? "\u2013" : span(content);
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
  function markdown_table(head, rows) {
   const line = cells => `| ${cells.map(cell => cell.replaceAll("|", "U+007C")).join(" | ")} |`;
   return [ line(head), `|${head.map(() => " --- |").join("")}`, ...rows.map(line) ].join("\n");
  }
  function unbroken(figure) {
   return figure.replaceAll(" ", "\xa0");
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
  function move_left(all, rows) {
   return all > rows ? `\n\nand ${all - rows} more` : "";
  }
  function end({id, domain, status, enabled}) {
   return `${code(id)} ${markdown_text(status)}${enabled ? "" : ", **disabled**"}<br>${code(domain)}`;
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
   return [ code(record.name), code(record.type), record.values.slice(0, 20).map(value => code(value)).join(" "), unbroken(`${record.ttl} s`), states[state], `${purposes[purpose]}${"" === note ? "" : `: ${markdown_text(note)}`}` ];
  }
  function zoneLines({record: {name, type, ttl, values}}) {
   return values.map(value => `${absolute((0, build_text.RK)(name))} ${ttl} IN ${(0, 
   build_text.RK)(type)} ${function(type, value) {
    if ("TXT" === type) return `"${value.replace(/["\\]/g, String.raw`\$&`)}"`;
    return "CNAME" === type ? absolute(value) : value;
   }(type, (0, build_text.RK)(value, 2e3))}`);
  }
  function absolute(name) {
   return name.endsWith(".") ? name : `${name}.`;
  }
  const findings_marks = {
   blocker: "\u26d4",
   warning: "\u26a0\ufe0f",
   info: "\u2139\ufe0f",
   ok: "\u2705"
  };
  function brief({level, title, evidence}) {
   return `${findings_marks[level]} ${markdown_text(title)}: ${markdown_text(evidence)}`;
  }
  function one({alias, path, samples, failures, unserved, baseline, seen}) {
   const time = `${function(n) {
    return String(Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, ",");
   }(unserved)} ms${unserved < 1e3 ? "" : ` (${(0, build_text.p0)(unserved)})`}`;
   const verdict = 0 === failures ? `**none of ${samples} requests failed: unserved for 0 ms**` : `**${failures} of ${samples} requests failed: unserved for ${time}**`;
   const answers = seen.slice(0, 20).map(({answer, count}) => [ code(answer), String(count) ]);
   return [ `${code(alias)}, path ${code(path)}: ${verdict}.`, ...explanation[baseline], ...0 === answers.length ? [] : [ markdown_table([ "Answer", "Times" ], answers) ] ].join("\n\n");
  }
  const explanation = {
   good: [],
   bad: [ "\u26a0\ufe0f It was failing **before the first change** already, so these failures say nothing about the move: the verdict rests on what CloudFront says and on the settle time. A rule that refuses requests from a runner (a web ACL, a sign-in) looks like this; `probe-path` can name a path that answers." ],
   none: [ "Nothing was measured before the first change, so there is nothing to compare these answers with." ]
  };
  const steps_marks = {
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
  const verdict_words = {
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
   if (void 0 === step) return "" === stage || void 0 === started ? "The run has begun." : `${markdown_text(stage)} is under way.`;
   const now = progress(step);
   const where = `Step ${at + 1} of ${steps.length}: ${markdown_text(step.title)}`;
   return "" === now ? `${where}.` : `${where}: ${markdown_text(now, 600)}.`;
  }
  function verdict_facts(report) {
   const {started, ended, planned, at, command} = report;
   const serving = void 0 === started ? "" : function(report) {
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
   }(report);
   const rest = [ void 0 === started ? "" : `Command ${code(command)}`, void 0 === planned ? "" : `method ${code(planned.scenario)}`, void 0 === ended?.reason ? "" : `reason ${code(ended.reason)}`, void 0 === started ? "" : `started ${instant(started.at).slice(0, 19).replace("T", " ")} UTC, ${void 0 === ended ? "so far" : "took"} ${(0, 
   build_text.p0)((ended?.at ?? at) - started.at)}` ];
   const lines = [ "" === serving ? "" : `Served now by: ${serving}`, rest.filter(Boolean).join(" \xb7 ") ];
   return lines.filter(Boolean).join("<br>\n");
  }
  function item({title, paste, language}) {
   const head = bold(title, 600);
   if ("" === paste.trim()) return head;
   if (paste.length > 2e4) return `${head}\n\nToo long to show here: see the output ${code("report")}.`;
   if ("text" === language && !paste.trim().includes("\n")) return `${head}\\\n${markdown_text(paste, 2e3)}`;
   return `${head}\n\n${fence(paste, language)}`;
  }
  const summary_mostBytes = 262144;
  const sections = [ {
   section: function(report) {
    const {ended} = report;
    if (void 0 === ended) return [ "## \u23f3 Running", `**${underWay(report)}**`, verdict_facts(report) ].join("\n\n");
    const [mark, word, sentence] = verdict_words[ended.result];
    const said = "" === ended.verdict.trim() ? sentence : ended.verdict;
    return [ `## ${mark} ${word}`, bold(said, 1200), verdict_facts(report) ].join("\n\n");
   },
   worth: 0
  }, {
   section: function({ended}) {
    const items = ended?.next ?? [];
    if (0 === items.length) return "";
    return `### What to do next\n\n${function(items) {
     return items.map((item, i) => indented(`${i + 1}. `, item)).join("\n\n");
    }(items.slice(0, 50).map(item))}`;
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
    return `### ${title}\n\n${markdown_table([ "Alias", "From", "To", "Account" ], shown)}${move_left(aliases.length, rows)}`;
   },
   worth: 1
  }, {
   section: function({findings: all, announced, ended}, rows) {
    const said = new Set(ended?.next.map(({paste}) => paste));
    const graver = [ "blocker", "warning" ].flatMap(level => all.filter(one => one.level === level));
    const quiet = [ "info", "ok" ].flatMap(level => all.filter(one => one.level === level));
    const notes = announced.map(({level, text: note}) => `${"warning" === level ? "\u26a0\ufe0f" : "\u2139\ufe0f"} ${markdown_text(note, 600)}`);
    const parts = [ ...graver.slice(0, rows).map(one => function({id, level, title, evidence, remedy}, said) {
     const head = `${findings_marks[level]} ${bold(title)} (${code(id)})\\\n${markdown_text(evidence, 1e3)}`;
     return void 0 === remedy || said.has(remedy) ? head : `${head}\\\n\u2192 ${markdown_text(remedy, 1e3)}`;
    }(one, said)), ...notes.slice(0, rows) ];
    const folding = 0 === quiet.length ? "" : folded(`${quiet.length} more checks, nothing amiss`, bullets(quiet.slice(0, rows).map(brief)) + move_left(quiet.length, rows));
    const open = 0 === parts.length ? "" : bullets(parts) + move_left(graver.length, rows);
    if ("" === open && "" === folding) return "";
    return [ "### What was found", open, folding ].filter(Boolean).join("\n\n");
   },
   worth: 1
  }, {
   section: function({steps: all, at}, rows) {
    if (0 === all.length) return "";
    const shown = all.slice(0, rows).map(step => function(step, now) {
     const {title, state, started, ended, by} = step;
     const whose = "person" === by ? " (for a person to do)" : "";
     return [ markdown_text(title) + whose, unbroken(`${steps_marks[state]} ${state}`), markdown_text(progress(step)), void 0 === started ? "" : timeOfDay(started), void 0 === started ? "" : unbroken((0, 
     build_text.p0)((ended ?? now) - started)) ];
    }(step, at));
    return `### Steps\n\n${markdown_table([ "Step", "State", "Evidence", "Started (UTC)", "Took" ], shown)}${move_left(all.length, rows)}`;
   },
   worth: 1
  }, {
   section: function({dns: entries}, rows) {
    if (0 === entries.length) return "";
    const wanted = entries.filter(({state}) => "wanted" === state).slice(0, rows);
    const zone = 0 === wanted.length ? [] : [ "To be published, as lines of a zone file:", fence(wanted.flatMap(zoneLines).join("\n"), "dns") ];
    return [ "### DNS", ...zone, markdown_table([ "Name", "Type", "Value", "TTL", "State", "What for" ], entries.slice(0, rows).map(row)) + move_left(entries.length, rows) ].join("\n\n");
   },
   worth: 1
  }, {
   section: function({probes}, rows) {
    const taken = probes.filter(({samples}) => samples > 0);
    if (0 === taken.length) return "";
    return `### What users saw\n\n${taken.slice(0, rows).map(one).join("\n\n")}${move_left(taken.length, rows)}`;
   },
   worth: 2
  }, {
   section: function(report, rows) {
    const {changes} = report;
    if (0 === changes.length) return "";
    const shown = changes.slice(0, rows).map(({effect, action, resource}) => [ markdown_text(effect), code(action), code(resource) ]);
    return [ `### What was changed in AWS\n\n${markdown_table([ "Change", "Call", "On" ], shown)}${move_left(changes.length, rows)}`, ...void 0 === report.result ? [] : [ reconcile(report) ] ].join("\n\n");
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
    const reasons = planned.others.map(({scenario, why}) => `${code(scenario)}: ${markdown_text(why, 600)}`);
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
    const {proof, doubt} = function({result, steps, probes, findings}) {
     const proof = steps.filter(({state}) => "confirmed" === state || "in place" === state).map(({title, evidence}) => `${markdown_text(title)}: ${markdown_text(evidence)}, read back`);
     const doubt = [];
     for (const {alias, baseline, failures, samples} of probes) {
      if (0 === samples) continue;
      if ("good" === baseline && 0 === failures) proof.push(`${code(alias)}: each of ${samples} requests from this runner was answered well`);
      doubt.push(`${code(alias)} was asked from one place, which reaches one or two edge locations: a sample`);
     }
     if (steps.some(({accepted}) => accepted)) doubt.push("That every edge location has the change: CloudFront tells nobody. The settle time stands in for it.");
     if ("planned" === result) doubt.push("That it will still be so when the move starts: it looks again, and refuses if the world no longer fits.");
     const unasked = findings.filter(({level, id}) => "warning" === level && /not-(?:read|asked|observable)/.test(id));
     doubt.push(...unasked.map(({title, evidence}) => `${markdown_text(title)}: ${markdown_text(evidence)}`));
     return {
      proof: proof.slice(0, 50),
      doubt: doubt.slice(0, 50)
     };
    }(report);
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
  function report_record(report, {at, event}) {
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
     const steps = report.steps.map(step => function(step, at) {
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
     }(step, at));
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
    return function(report, at, event) {
     const step = function(known, at, event) {
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
        const told = function(step, at, evidence) {
         const told = step?.told;
         return void 0 === told || told.evidence !== evidence || at - told.at >= tellEvery;
        }(step, at, evidence) ? {
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
     }(find(report, event.step), at, event);
     return {
      ...report,
      steps: put(report.steps, step, same)
     };
    }(next, at, event);
   }
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
   const log = function(write) {
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
     command(type, "" === title ? "" : `title=${function(text) {
      return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
     }(title)}`, function(text) {
      return text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}\u2026`;
     }(inert(redact(text))));
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
   }(ports.write);
   let report = function() {
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
   }();
   const keep = facts => {
    if (void 0 !== files.state) writeState(ports.files, files.state, new Map(Object.entries(facts)));
   };
   const outputs = () => {
    if (void 0 !== files.output) writeOutputs(ports.files, files.output, function(report) {
     const {started, ended, planned, source, target} = report;
     const withheld = "plan" === report.command && "planned" !== ended?.result;
     const plan = withheld ? void 0 : planned;
     return new Map([ [ "result", ended?.result ?? "" ], [ "reason", ended?.reason ?? "" ], [ "scenario", planned?.scenario ?? "" ], [ "plan", plan?.plan ?? "" ], [ "plan-digest", plan?.digest ?? "" ], [ "source-distribution", source?.id ?? "" ], [ "target-distribution", target?.id ?? started?.target ?? "" ], [ "unserved-milliseconds", String(unservedOf(report.probes) ?? "") ], [ "reconcile-required", String(report.changes.length > 0) ], [ "support-case", inertLines(ended?.supportCase ?? "") ], [ "report", reportJson(report) ] ]);
    }(report));
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
     report = report_record(report, timed);
     !function(log, {at, event}, report) {
      const line = text => log.line(`${function(ms) {
       const seconds = Math.max(0, Math.floor(ms / 1e3));
       const [h, min, s] = [ Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60 ];
       const tail = String(s).padStart(2, "0");
       return `+${h > 0 ? `${h}:${String(min).padStart(2, "0")}` : String(min).padStart(2)}:${tail}`;
      }(at - (report.started?.at ?? at))} ${text}`);
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
       !function(log, {id, level, title, evidence, remedy}) {
        if ("ok" === level || "info" === level) return;
        const message = `${evidence}${void 0 === remedy ? "" : ` ${remedy}`}`;
        log["blocker" === level ? "error" : "warning"](message, {
         title: `${title} (${id})`
        });
       }(log, event.finding);
      }
      for (const text of function(event, report, at) {
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
         const text = function(event, report, at) {
          const {title, id, alias} = event.step;
          switch (event.type) {
          case "skipped":
           return `${title}: in place already (${event.evidence})`;

          case "applying":
           return `${title}${event.attempt > 1 ? `, attempt ${event.attempt}` : ""}`;

          case "accepted":
           return `${title}: ${event.evidence}`;

          case "retrying":
           return `${title}: ${event.why.message}; again in ${(0, build_text.p0)(event.pause)}`;

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
         }(event, report, at);
         return void 0 === text ? [] : [ text ];
        }
       }
      }(event, report, at)) line(text);
      if ("ended" === event.type) !function(log, event, report) {
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
      }(log, event, report);
     }(log, timed, report);
     const quiet = "applying" === event.type && event.quiet;
     if (!quiet && void 0 !== files.summary) ports.files.replace(files.summary, function(report) {
      for (const {rows, worth} of sizes) {
       const shown = sections.filter(each => each.worth <= worth).map(({section}) => section(report, rows));
       const cut = worth < 3 || rows < 500;
       const note = cut ? [ `Shortened: the whole is in the output ${code("report")}.` ] : [];
       const whole = `${[ ...shown.filter(part => "" !== part), ...note ].join("\n\n")}\n`;
       if (Buffer.byteLength(whole) <= summary_mostBytes) return whole;
      }
      return "## The summary is too long to show\n";
     }(report));
     if ("ended" !== event.type) return;
     outputs();
     keep({
      finished: "true"
     });
    }
   };
  }
  const shape_matching = pattern => value => "string" === typeof value && pattern.test(value);
  const shape_oneOf = (...values) => value => values.includes(value);
  const orNull = test => value => null === value || test(value);
  const listOf = test => value => Array.isArray(value) && value.every(test);
  const exactly = tests => value => "object" === typeof value && null !== value && Object.keys(value).length === Object.keys(tests).length && Object.entries(tests).every(([name, test]) => Object.hasOwn(value, name) && test(Reflect.get(value, name)));
  const shape_flag = value => "boolean" === typeof value;
  const shape_id = shape_matching(/^[A-Za-z0-9_]{1,64}$/);
  const shape_name = shape_matching(/^[!-~]{1,255}$/);
  const names = listOf(shape_name);
  const printable = shape_matching(/^[^\p{Cc}\p{Cs}]{0,4096}$/u);
  const shape_end = exactly({
   id: shape_id,
   kind: shape_oneOf("distribution", "distribution-tenant"),
   account: orNull(shape_matching(/^\d{6}$/)),
   domain: orNull(shape_name),
   enabled: orNull(shape_flag),
   aliases: orNull(names)
  });
  exactly({
   version: shape_oneOf(1),
   "repository-id": shape_matching(/^\d{1,20}$/),
   command: shape_oneOf("move", "roll-back"),
   scenario: shape_oneOf(...scenarioNames),
   aliases: names,
   source: orNull(shape_end),
   target: shape_end,
   wildcards: listOf(exactly({
    name: shape_name,
    "on-target": shape_flag
   })),
   "certificate-covers": orNull(names),
   dns: exactly({
    "zone-id": orNull(shape_id),
    records: listOf(exactly({
     name: shape_name,
     type: shape_matching(/^[A-Z0-9]{1,10}$/),
     ttl: value => Number.isInteger(value) && Number(value) >= 0,
     values: listOf(printable)
    }))
   }),
   "accept-downtime": names,
   "accept-hosts": names,
   steps: listOf(shape_matching(/^[a-z0-9-]{1,64}$/)),
   check: shape_matching(/^[0-9a-f]{64}$/)
  });
  const longestValue = 2e3;
  function plan_end({id, kind, account, domain, enabled, aliases}) {
   return {
    id,
    kind,
    account: null === account ? null : account.slice(-6),
    domain,
    enabled,
    aliases: null === aliases ? null : sorted(aliases)
   };
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
    if ("none" === attached.source) return [ certificate_blocker("certificate-missing", `${target.value.id} has only the default *.cloudfront.net certificate`, `Attach a certificate of us-east-1 that names ${alias} to ${target.value.id}.`) ];
    if (!conflicts.known && "certificate" === conflicts.why.refusal) return [ certificate_blocker("certificate-not-covering", conflicts.why.message, certificate_certificateRemedy(alias)) ];
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
    return function(certificate, alias, now, run) {
     const {arn, names, status, keyAlgorithm, type, notBefore, notAfter} = certificate;
     const findings = [];
     if (!names.some(name => function(certificateName, alias) {
      const [certified, wanted] = [ certificateName.toLowerCase(), alias.toLowerCase() ];
      if (certified === wanted) return true;
      const label = wanted.indexOf(".");
      return isWildcard(certified) && !isWildcard(wanted) && label > 0 && certified.slice(1) === wanted.slice(label);
     }(name, alias))) findings.push(certificate_blocker("certificate-not-covering", `it names ${names.join(", ") || "nothing"}`, certificate_certificateRemedy(alias)));
     if (void 0 !== notAfter && notAfter <= now + run) findings.push(certificate_blocker("certificate-expired", `it is valid until ${new Date(notAfter).toISOString()}`, "Attach a certificate to the target that outlives the move."));
     const unusable = [ ..."ISSUED" === status ? [] : [ `its status is ${status}` ], ...usableKeys.has(keyAlgorithm.replace("-", "_")) ? [] : [ `CloudFront cannot use its key (${keyAlgorithm})` ], ..."us-east-1" === arn.split(":")[3] ? [] : [ "it is not in us-east-1" ], ...void 0 !== notBefore && notBefore > now ? [ `it is valid only from ${new Date(notBefore).toISOString()}` ] : [] ];
     if (unusable.length > 0) findings.push(certificate_blocker("certificate-unusable", unusable.join("; "), certificate_certificateRemedy(alias)));
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
    }(certificate.value, alias, clock.now(), inputs.deadline);
   }
  };
  function certificate_certificateRemedy(alias) {
   return `Attach an issued certificate of us-east-1 that names ${alias} (or a wildcard one label above it) to the target.`;
  }
  function certificate_blocker(id, evidence, remedy) {
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
   if (void 0 === source || void 0 === observation.source || !observation.source.known) throw new build_failure.HR("source-unknown", "the source was not read, so there is nowhere known to go back to", {
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
     build_text.p0)(left)}`;
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
     throw new build_failure.HR("txt-negatively-cached", `CloudFront looked for ${context.observation.ownership.name} before it was published and may remember that it was missing for another ${(0, 
     build_text.p0)(left)}, which is longer than dns-timeout allows`, {
      outcome: "refused",
      remedy: `Leave the TXT record as it is and run again in ${(0, build_text.p0)(left)}.`
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
  function ownershipTxt(move) {
   const record = function({observation}) {
    const {ownership} = observation;
    return {
     name: ownership.name,
     type: "TXT",
     ttl: 300,
     values: [ ownership.wanted ]
    };
   }(move);
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
     const target = await async function({alias, target, source}) {
      const [to, from] = await Promise.all([ target.cloudfront.distribution(target.id), void 0 === source ? void 0 : source.cloudfront.distribution(source.id) ]);
      if (void 0 !== from && !from.aliases.includes(alias)) throw new build_failure.HR("holder-is-another", `${alias} is no longer on ${from.id}: somebody changed it meanwhile`, {
       outcome: "refused",
       remedy: "Run again with command: plan to see who holds it now."
      });
      return to;
     }(context);
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
  function trafficDns(move) {
   const record = function({alias, observation}) {
    const {target, ownership} = observation;
    const domain = target.known ? target.value.domain : "";
    return {
     name: alias,
     type: ownership.apex ? "ALIAS" : "CNAME",
     ttl: 300,
     values: [ domain ]
    };
   }(move);
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
  const scenarios_scenarios = [ sameAccount ];
  async function preflight(run, move) {
   const {journal, inputs} = run;
   journal.tell({
    type: "stage",
    title: "Preflight"
   });
   const scenario = function(wanted) {
    const scenario = scenarios_scenarios.find(({name}) => "auto" === wanted || name === wanted);
    if (void 0 === scenario) throw new Error(`no method is called ${wanted}`);
    return scenario;
   }(inputs.scenario);
   const findings = await async function(checks, context) {
    const found = await Promise.all(checks.map(async ({id, title, run}) => {
     try {
      return await run(context);
     } catch (thrown) {
      const {code, message, remedy} = (0, build_failure.h_)(thrown);
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
   }(scenario.checks, move);
   for (const finding of findings) journal.tell({
    type: "finding",
    finding
   });
   const stages = scenario.stages(move);
   const blocked = (0, build_failure.Ep)(findings.filter(({level}) => "blocker" === level).map(({id}) => function(id) {
    return build_failure.Nc.find(code => code === id) ?? "internal";
   }(id)));
   if (void 0 === blocked) {
    const {plan, digest} = function(facts) {
     const body = {
      version: 1,
      "repository-id": facts.repositoryId,
      command: facts.command,
      scenario: facts.scenario,
      aliases: sorted(facts.aliases),
      source: void 0 === facts.source ? null : plan_end(facts.source),
      target: plan_end(facts.target),
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
     const digest = function(body) {
      return (0, external_node_crypto_namespaceObject.createHash)("sha256").update(canonical(body)).digest("hex");
     }(body);
     return {
      plan: canonical({
       ...body,
       check: digest
      }),
      digest
     };
    }(function({setting, inputs}, {aliases, observation, target, source}, scenario, steps) {
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
    }(run, move, scenario.name, stepsOf(stages)));
    const steps = await async function(stages, context) {
     return Promise.all(stepsOf(stages).map(async step => ({
      ...ref(step),
      standing: await step.observe(context)
     })));
    }(stages, move);
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
  const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
  function plainSerial(serial) {
   return serial.toLowerCase().replaceAll(":", "").replace(/^0+/, "");
  }
  const tlsCode = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|EPROTO)/;
  function why(thrown) {
   if (thrown instanceof build_clock.m4) return `no answer within ${(0, build_text.p0)(thrown.ms)}`;
   if (thrown instanceof NotConnected) return thrown.message;
   const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "unknown";
   return tlsCode.test(code) ? `TLS failed (${code})` : `no answer (${code})`;
  }
  class NotConnected extends Error {
   name="NotConnected";
  }
  class Tally {
   #samples=0;
   #failures=0;
   #unserved=0;
   #failingSince;
   #baseline="none";
   #class=Number.POSITIVE_INFINITY;
   #seen=new Map;
   settleBaseline(samples) {
    const classes = samples.flatMap(({statusClass}) => void 0 === statusClass || statusClass > 4 ? [] : [ statusClass ]);
    this.#baseline = classes.length >= Math.min(2, samples.length) ? "good" : "bad";
    if ("good" === this.#baseline) this.#class = Math.max(...classes);
   }
   passes({statusClass}) {
    return void 0 !== statusClass && statusClass <= this.#class;
   }
   add(sample) {
    const passed = this.passes(sample);
    this.#samples++;
    const key = this.#seen.has(sample.answer) || this.#seen.size < 50 ? sample.answer : "other answers";
    this.#seen.set(key, (this.#seen.get(key) ?? 0) + 1);
    if (!passed) {
     this.#failures++;
     this.#failingSince ??= sample.at;
    } else if (void 0 !== this.#failingSince) {
     this.#unserved += sample.at - this.#failingSince;
     this.#failingSince = void 0;
    }
    return passed;
   }
   sums(now) {
    const open = void 0 === this.#failingSince ? 0 : now - this.#failingSince;
    return {
     samples: this.#samples,
     failures: this.#failures,
     unserved: Math.round(this.#unserved + open),
     seen: [ ...this.#seen ].map(([answer, count]) => ({
      answer,
      count
     })),
     baseline: this.#baseline
    };
   }
   get baseline() {
    return this.#baseline;
   }
  }
  const usualInterval = 1e3;
  class AliasProbe {
   #options;
   #host;
   #marks;
   #tally=new Tally;
   #ended=new AbortController;
   #signal;
   #addresses;
   #taken=0;
   #lastAt;
   #turn=Promise.resolve();
   #background=Promise.resolve();
   #foreground=Promise.resolve();
   #final;
   constructor(options) {
    const {alias, clock, header, serial} = options;
    const label = `probe-${Math.floor(4294967296 * clock.random()).toString(16)}`;
    this.#options = options;
    this.#host = alias.replace(/^\*/, label);
    this.#marks = {
     header,
     serial: void 0 === serial ? void 0 : plainSerial(serial)
    };
    this.#signal = AbortSignal.any([ options.signal, this.#ended.signal ]);
   }
   start=async () => {
    const baseline = await this.#series(3);
    if (baseline.length < 3) return;
    this.#tally.settleBaseline(baseline.map(({sample}) => sample));
    this.#background = this.#goOn();
   };
   summary=() => {
    const {alias, path, clock} = this.#options;
    return this.#final ?? {
     alias,
     path,
     ...this.#tally.sums(clock.now())
    };
   };
   verify=async count => {
    const series = this.#series(count);
    this.#foreground = series;
    const samples = await series;
    if ("bad" === this.#tally.baseline || samples.length < count) return true;
    return samples.some(({passed}) => passed);
   };
   stop=async () => {
    this.#ended.abort();
    await this.#background;
    await this.#turn;
    this.#final ??= this.summary();
    return this.#final;
   };
   async #goOn() {
    for (;;) {
     await this.#foreground;
     if (void 0 === await this.#next()) return;
    }
   }
   async #series(count) {
    const series = [];
    for (;series.length < count; ) {
     const next = await this.#next();
     if (void 0 === next) break;
     series.push(next);
    }
    return series;
   }
   #next() {
    const mine = this.#turn.then(async () => {
     if (!await this.#interval()) return;
     const sample = await this.#sample();
     return this.#signal.aborted ? void 0 : {
      sample,
      passed: this.#tally.add(sample)
     };
    });
    this.#turn = mine;
    return mine;
   }
   async #interval() {
    const {clock, interval = usualInterval} = this.#options;
    const pause = void 0 === this.#lastAt ? 0 : this.#lastAt + interval - clock.now();
    try {
     if (pause > 0) await clock.sleep(pause, this.#signal);
    } catch {
     return false;
    }
    return !this.#signal.aborted;
   }
   async #sample() {
    const {clock, path, alias} = this.#options;
    const at = clock.now();
    this.#lastAt = at;
    try {
     const ask = async signal => function({address, host, path}, signal) {
      return new Promise((resolve, reject) => {
       const asked = (0, external_node_https_namespaceObject.request)({
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
        const answer = function(response) {
         const {socket} = response;
         const serial = socket instanceof external_node_tls_namespaceObject.TLSSocket ? socket.getPeerCertificate().serialNumber : void 0;
         const headers = Object.entries(response.headersDistinct);
         return {
          status: response.statusCode ?? 0,
          headers: new Map(headers.map(([name, values]) => [ name, (values ?? []).join(", ") ])),
          serial: plainSerial(serial ?? "")
         };
        }(response);
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
     }({
      address: await this.#address(),
      host: this.#host,
      path
     }, signal);
     return function(at, answer, marks) {
      const {status, serial} = answer;
      const byTarget = void 0 === marks.header ? void 0 : function({headers}, {name, value}) {
       const found = headers.get(name.toLowerCase());
       return void 0 !== found && (found === value || found.split(", ").includes(value));
      }(answer, marks.header);
      const refused = true !== byTarget && function({status, headers}) {
       return 403 === status && "cloudfront" === headers.get("server")?.toLowerCase() && "error from cloudfront" === headers.get("x-cache")?.toLowerCase();
      }(answer);
      const words = [ String(status), `certificate serial ${serial.slice(0, 8)}\u2026${serial === marks.serial ? " (the target's)" : ""}` ];
      if (refused) words.push("CloudFront itself refused the host"); else if (421 === status) words.push("misdirected request");
      const by = void 0 === byTarget ? "" : byTarget ? ", served by the target" : ", not served by the target";
      const served = !refused && 421 !== status;
      return {
       at,
       answer: (0, build_text.RK)(words.join(" \xb7 ") + by),
       statusClass: served ? Math.floor(status / 100) : void 0
      };
     }(at, await (0, build_clock.ux)(clock, 5e3, alias, ask, this.#signal), this.#marks);
    } catch (thrown) {
     this.#addresses = void 0;
     return function(at, thrown) {
      return {
       at,
       answer: (0, build_text.RK)(why(thrown)),
       statusClass: void 0
      };
     }(at, thrown);
    }
   }
   async #address() {
    const {edgeAddress, local, clock} = this.#options;
    if (void 0 !== edgeAddress) {
     if (local && (loopbackAddress(edgeAddress.host) || "localhost" === edgeAddress.host)) return edgeAddress;
     throw new NotConnected("the edge address is not a loopback address of a local run");
    }
    const now = clock.now();
    if (void 0 === this.#addresses || now - this.#addresses.at >= 3e4) this.#addresses = {
     list: await this.#options.addresses(),
     at: now
    };
    const {list} = this.#addresses;
    const allowed = list.filter(ip => allowedAddress(ip, local));
    const v4 = allowed.filter(ip => (0, external_node_net_namespaceObject.isIPv4)(ip));
    const usable = v4.length > 0 ? v4 : allowed;
    const host = usable[this.#taken++ % usable.length];
    if (void 0 === host) throw new NotConnected(list.length > 0 ? "the name has no public address" : "the name has no address");
    return {
     host,
     port: 443
    };
   }
  }
  const readGrace = 5500;
  async function main(ports) {
   const resumed = "true" === ports.env.STATE_started;
   if (resumed && "true" === ports.env.STATE_finished) return 0;
   let journal = openJournal(ports, {});
   try {
    const {reading, errors} = function(ports) {
     try {
      return {
       reading: readInputs(ports.env)
      };
     } catch (thrown) {
      if (thrown instanceof InputErrors) return {
       reading: thrown,
       errors: thrown
      };
      throw thrown;
     }
    }(ports);
    journal = openJournal(ports, reading.setting.files);
    for (const secret of reading.secrets) journal.log.mask(secret);
    const run = function(ports, {inputs, setting, announcements}, journal) {
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
    }(ports, reading, journal);
    const verdict = void 0 === errors ? await (resumed ? async function(run) {
     const move = await prepare(run);
     return function(move, found) {
      const lost = "nobody" === found.at;
      return {
       result: lost ? "exposed" : "interrupted",
       reason: "cancelled",
       verdict: `The main step was ended before it was done. Read just now: ${whereText(move, found)}.`,
       next: [ runAgain, look ],
       supportCase: void 0
      };
     }(move, await whereabouts(move));
    }(run) : async function(run) {
     const {inputs} = run;
     const context = await prepare(run);
     if ("verify" === inputs.command) return async function(run, context, probe) {
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
       judge("probe", "The alias answers", 0 === summary.failures, function(seen) {
        return seen.map(({answer, count}) => `${answer} (${count} times)`).join("; ");
       }(summary.seen), "See docs/troubleshooting.md, probe-failed.");
      }
      return 0 === wrong.length ? function({alias, target}) {
       return {
        result: "verified",
        reason: void 0,
        verdict: `${alias} is on ${target.id}, deployed, and nothing is amiss.`,
        next: [],
        supportCase: void 0
       };
      }(context) : function({alias}, wrong) {
       return {
        result: "failed",
        reason: "not-in-place",
        verdict: `Not everything is in place for ${alias}: ${wrong.join("; ")}.`,
        next: [ look ],
        supportCase: void 0
       };
      }(context, wrong);
     }(run, context, probeOf(run, context));
     const found = await preflight(run, context);
     if ("plan" === inputs.command) return function(move, preflight) {
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
     }(context, found);
     return move(run, context, found, probeOf(run, context));
    }(run)) : function(journal, {findings, code}) {
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
    }(journal, errors);
    journal.tell({
     type: "ended",
     ...verdict
    });
   } catch (thrown) {
    journal.tell({
     type: "ended",
     ...cutOff(ports, journal, thrown)
    });
   }
   return resumed ? 0 : journal.exit();
  }
  function probeOf({inputs, setting, ports}, {alias, dns}) {
   if (void 0 === inputs.probePath) return;
   return function(options) {
    return new AliasProbe(options);
   }({
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
  function cutOff(ports, journal, thrown) {
   const {code, message, remedy} = (0, build_failure.h_)(thrown);
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
 503: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
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

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (void 0 !== cachedModule) return cachedModule.exports;
 var module = __webpack_module_cache__[moduleId] = {
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (true) __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var webpackQueues = "function" === typeof Symbol ? Symbol("webpack queues") : "__webpack_queues__";
 var webpackExports = "function" === typeof Symbol ? Symbol("webpack exports") : "__webpack_exports__";
 var webpackError = "function" === typeof Symbol ? Symbol("webpack error") : "__webpack_error__";
 var resolveQueue = queue => {
  if (queue && queue.d < 1) {
   queue.d = 1;
   queue.forEach(fn => fn.r--);
   queue.forEach(fn => fn.r-- ? fn.r++ : fn());
  }
 };
 __nccwpck_require__.a = (module, body, hasAwait) => {
  var queue;
  hasAwait && ((queue = []).d = -1);
  var depQueues = new Set;
  var exports = module.exports;
  var currentDeps;
  var outerResolve;
  var reject;
  var promise = new Promise((resolve, rej) => {
   reject = rej;
   outerResolve = resolve;
  });
  promise[webpackExports] = exports;
  promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise.catch(x => {}));
  module.exports = promise;
  body(deps => {
   currentDeps = (deps => deps.map(dep => {
    if (null !== dep && "object" === typeof dep) {
     if (dep[webpackQueues]) return dep;
     if (dep.then) {
      var queue = [];
      queue.d = 0;
      dep.then(r => {
       obj[webpackExports] = r;
       resolveQueue(queue);
      }, e => {
       obj[webpackError] = e;
       resolveQueue(queue);
      });
      var obj = {};
      obj[webpackQueues] = fn => fn(queue);
      return obj;
     }
    }
    var ret = {};
    ret[webpackQueues] = x => {};
    ret[webpackExports] = dep;
    return ret;
   }))(deps);
   var fn;
   var getResult = () => currentDeps.map(d => {
    if (d[webpackError]) throw d[webpackError];
    return d[webpackExports];
   });
   var promise = new Promise(resolve => {
    fn = () => resolve(getResult);
    fn.r = 0;
    var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
    q.push(fn)));
    currentDeps.map(dep => dep[webpackQueues](fnQueue));
   });
   return fn.r ? promise : getResult();
  }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
  queue && queue.d < 0 && (queue.d = 0);
 };
})();

(() => {
 __nccwpck_require__.n = module => {
  var getter = module && module.__esModule ? () => module.default : () => module;
  __nccwpck_require__.d(getter, {
   a: getter
  });
  return getter;
 };
})();

(() => {
 var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (1 & mode) value = this(value);
  if (8 & mode) return value;
  if ("object" === typeof value && value) {
   if (4 & mode && value.__esModule) return value;
   if (16 & mode && "function" === typeof value.then) return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = 2 & mode && value; "object" == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  def.default = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
   enumerable: true,
   get: definition[key]
  });
 };
})();

(() => {
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  __nccwpck_require__.f[key](chunkId, promises);
  return promises;
 }, []));
})();

(() => {
 __nccwpck_require__.u = chunkId => chunkId + ".index.js";
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
 __nccwpck_require__.r = exports => {
  if ("undefined" !== typeof Symbol && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
   value: "Module"
  });
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();

(() => {
 var installedChunks = {
  792: 0
 };
 var installChunk = data => {
  var {ids, modules, runtime} = data;
  var moduleId, chunkId, i = 0;
  for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
  if (runtime) runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
  if (0 !== installedChunkData) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
   var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
    if (0 !== installedChunks[chunkId]) installedChunks[chunkId] = void 0;
    throw e;
   });
   promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
   promises.push(installedChunkData[1] = promise);
  }
 };
})();

var __webpack_exports__ = __nccwpck_require__(750);

__webpack_exports__ = await __webpack_exports__;
