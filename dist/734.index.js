export const id=734;

export const ids=[734];

export const modules={
734:(A,e,t)=>{
const r=t(5215),o=t(6089),Q=t(7454),g=t(7479),E=t(3779),B=t(4942),I=t(5579),c=t(8056),errors=t(5793),C=t(586),{InvalidArgumentError:l}=errors,u=t(8833),d=t(6962),f=t(9271),w=t(2107),y=t(2646),D=t(1427),p=t(2406),{getGlobalDispatcher:k,setGlobalDispatcher:R}=t(5319),F=t(6037),m=t(7424),S=t(1946);
Object.assign(o.prototype,u);
A.exports.Dispatcher=o;
A.exports.Client=r;
A.exports.Pool=Q;
A.exports.BalancedPool=g;
A.exports.Agent=E;
A.exports.ProxyAgent=B;
A.exports.EnvHttpProxyAgent=I;
A.exports.RetryAgent=c;
A.exports.RetryHandler=p;
A.exports.DecoratorHandler=F;
A.exports.RedirectHandler=m;
A.exports.createRedirectInterceptor=S;
A.exports.interceptors={
redirect:t(92),retry:t(9636),dump:t(410),dns:t(1893)};
A.exports.buildConnector=d;
A.exports.errors=errors;
A.exports.util={
parseHeaders:C.parseHeaders,headerNameToString:C.headerNameToString};
function N(A){
return(url,e,handler)=>{
if(typeof e=="function"){
handler=e;
e=null;}
if(!url||typeof url!="string"&&typeof url!="object"&&!(url instanceof URL))throw new l("invalid url");
if(e!=null&&typeof e!="object")throw new l("invalid opts");
if(e&&e.path!=null){
if(typeof e.path!="string")throw new l("invalid opts.path");
let path=e.path;
e.path.startsWith("/")||(path=`/${path}`);
url=new URL(C.parseOrigin(url).origin+path);}else{
e||(e=typeof url=="object"?url:{});
url=C.parseURL(url);}
const{agent,dispatcher:t=k()}=e;
if(agent)throw new l("unsupported opts.agent. Did you mean opts.client?");
return A.call(t,{
...e,origin:url.origin,path:url.search?`${url.pathname}${url.search}`:url.pathname,method:e.method||(e.body?"PUT":"GET")
},handler);};}
A.exports.setGlobalDispatcher=R;
A.exports.getGlobalDispatcher=k;
const M=t(7532).fetch;
A.exports.fetch=async function(A,options=void 0){
try{
return await M(A,options);}catch(A){
A&&typeof A=="object"&&Error.captureStackTrace(A);
throw A;}};
A.exports.Headers=t(1470).Headers;
A.exports.Response=t(9141).Response;
A.exports.Request=t(5601).Request;
A.exports.FormData=t(1112).FormData;
A.exports.File=globalThis.File??t(4573).File;
A.exports.FileReader=t(5969).FileReader;
const{setGlobalOrigin:U,getGlobalOrigin:L}=t(3109);
A.exports.setGlobalOrigin=U;
A.exports.getGlobalOrigin=L;
const{CacheStorage:T}=t(1627),{kConstruct:Y}=t(1519);
A.exports.caches=new T(Y);
const{deleteCookie:G,getCookies:J,getSetCookies:H,setCookie:v}=t(3775);
A.exports.deleteCookie=G;
A.exports.getCookies=J;
A.exports.getSetCookies=H;
A.exports.setCookie=v;
const{parseMIMEType:V,serializeAMimeType:x}=t(2318);
A.exports.parseMIMEType=V;
A.exports.serializeAMimeType=x;
const{CloseEvent:W,ErrorEvent:O,MessageEvent:P}=t(2494);
A.exports.WebSocket=t(2920).WebSocket;
A.exports.CloseEvent=W;
A.exports.ErrorEvent=O;
A.exports.MessageEvent=P;
A.exports.request=N(u.request);
A.exports.stream=N(u.stream);
A.exports.pipeline=N(u.pipeline);
A.exports.connect=N(u.connect);
A.exports.upgrade=N(u.upgrade);
A.exports.MockClient=f;
A.exports.MockPool=y;
A.exports.MockAgent=w;
A.exports.mockErrors=D;
const{EventSource:q}=t(2328);
A.exports.EventSource=q;},8608:(A,e,t)=>{
const{addAbortListener:r}=t(586),{RequestAbortedError:o}=t(5793),Q=Symbol("kListener"),g=Symbol("kSignal");
function E(A){
A.abort?A.abort(A[g]?.reason):A.reason=A[g]?.reason??new o;
B(A);}
function B(A){
if(A[g]){
"removeEventListener"in A[g]?A[g].removeEventListener("abort",A[Q]):A[g].removeListener("abort",A[Q]);
A[g]=null;
A[Q]=null;}}
A.exports={
addSignal:function(A,signal){
A.reason=null;
A[g]=null;
A[Q]=null;
if(signal)if(signal.aborted)E(A);else{
A[g]=signal;
A[Q]=()=>{
E(A);};
r(A[g],A[Q]);}},removeSignal:B};},9086:(A,e,t)=>{
const r=t(4589),{AsyncResource:o}=t(6698),{InvalidArgumentError:Q,SocketError:g}=t(5793),E=t(586),{addSignal:B,removeSignal:I}=t(8608);
class c extends o{
constructor(A,e){
if(!A||typeof A!="object")throw new Q("invalid opts");
if(typeof e!="function")throw new Q("invalid callback");
const{signal,opaque:t,responseHeaders:r}=A;
if(signal&&typeof signal.on!="function"&&typeof signal.addEventListener!="function")throw new Q("signal must be an EventEmitter or EventTarget");
super("UNDICI_CONNECT");
this.opaque=t||null;
this.responseHeaders=r||null;
this.callback=e;
this.abort=null;
B(this,signal);}
onConnect(A,context){
if(this.reason)A(this.reason);else{
r(this.callback);
this.abort=A;
this.context=context;}}
onHeaders(){
throw new g("bad connect",null);}
onUpgrade(A,e,socket){
const{callback:t,opaque:r,context}=this;
I(this);
this.callback=null;
let headers=e;
headers!=null&&(headers=this.responseHeaders==="raw"?E.parseRawHeaders(e):E.parseHeaders(e));
this.runInAsyncScope(t,null,null,{
statusCode:A,headers,socket,opaque:r,context});}
onError(A){
const{callback:e,opaque:t}=this;
I(this);
if(e){
this.callback=null;
queueMicrotask(()=>{
this.runInAsyncScope(e,null,A,{
opaque:t});});}}}
A.exports=function connect(A,e){
if(e===void 0)return new Promise((resolve,reject)=>{
connect.call(this,A,(A,data)=>A?reject(A):resolve(data));});
try{
const t=new c(A,e);
this.dispatch({
...A,method:"CONNECT"},t);}catch(t){
if(typeof e!="function")throw t;
const r=A?.opaque;
queueMicrotask(()=>e(t,{
opaque:r}));}};},9972:(A,e,t)=>{
const{Readable:r,Duplex:o,PassThrough:Q}=t(7075),{InvalidArgumentError:g,InvalidReturnValueError:E,RequestAbortedError:B}=t(5793),I=t(586),{AsyncResource:c}=t(6698),{addSignal:C,removeSignal:l}=t(8608),u=t(4589),d=Symbol("resume");
class f extends r{
constructor(){
super({
autoDestroy:!0});
this[d]=null;}
_read(){
const{[d]:A}=this;
if(A){
this[d]=null;
A();}}
_destroy(A,e){
this._read();
e(A);}}
class w extends r{
constructor(A){
super({
autoDestroy:!0});
this[d]=A;}
_read(){
this[d]();}
_destroy(A,e){
A||this._readableState.endEmitted||(A=new B);
e(A);}}
class y extends c{
constructor(A,handler){
if(!A||typeof A!="object")throw new g("invalid opts");
if(typeof handler!="function")throw new g("invalid handler");
const{signal,method,opaque:e,onInfo:t,responseHeaders:r}=A;
if(signal&&typeof signal.on!="function"&&typeof signal.addEventListener!="function")throw new g("signal must be an EventEmitter or EventTarget");
if(method==="CONNECT")throw new g("invalid method");
if(t&&typeof t!="function")throw new g("invalid onInfo callback");
super("UNDICI_PIPELINE");
this.opaque=e||null;
this.responseHeaders=r||null;
this.handler=handler;
this.abort=null;
this.context=null;
this.onInfo=t||null;
this.req=(new f).on("error",I.nop);
this.ret=new o({
readableObjectMode:A.objectMode,autoDestroy:!0,read:()=>{
const{body}=this;
body?.resume&&body.resume();},write:(chunk,A,e)=>{
const{req:t}=this;
t.push(chunk,A)||t._readableState.destroyed?e():t[d]=e;},destroy:(A,e)=>{
const{body,req:t,res:r,ret:o,abort:Q}=this;
A||o._readableState.endEmitted||(A=new B);
Q&&A&&Q();
I.destroy(body,A);
I.destroy(t,A);
I.destroy(r,A);
l(this);
e(A);}}).on("prefinish",()=>{
const{req:A}=this;
A.push(null);});
this.res=null;
C(this,signal);}
onConnect(A,context){
const{ret:e,res:t}=this;
if(this.reason)A(this.reason);else{
u(!t,"pipeline cannot be retried");
u(!e.destroyed);
this.abort=A;
this.context=context;}}
onHeaders(A,e,t){
const{opaque:r,handler,context}=this;
if(A<200){
if(this.onInfo){
const headers=this.responseHeaders==="raw"?I.parseRawHeaders(e):I.parseHeaders(e);
this.onInfo({
statusCode:A,headers});}
return;}
this.res=new w(t);
let body;
try{
this.handler=null;
const headers=this.responseHeaders==="raw"?I.parseRawHeaders(e):I.parseHeaders(e);
body=this.runInAsyncScope(handler,null,{
statusCode:A,headers,opaque:r,body:this.res,context});}catch(A){
this.res.on("error",I.nop);
throw A;}
if(!body||typeof body.on!="function")throw new E("expected Readable");
body.on("data",chunk=>{
const{ret:A,body}=this;
!A.push(chunk)&&body.pause&&body.pause();}).on("error",A=>{
const{ret:e}=this;
I.destroy(e,A);}).on("end",()=>{
const{ret:A}=this;
A.push(null);}).on("close",()=>{
const{ret:A}=this;
A._readableState.ended||I.destroy(A,new B);});
this.body=body;}
onData(chunk){
const{res:A}=this;
return A.push(chunk);}
onComplete(A){
const{res:e}=this;
e.push(null);}
onError(A){
const{ret:e}=this;
this.handler=null;
I.destroy(e,A);}}
A.exports=function(A,handler){
try{
const e=new y(A,handler);
this.dispatch({
...A,body:e.req},e);
return e.ret;}catch(A){
return(new Q).destroy(A);}};},2481:(A,e,t)=>{
const r=t(4589),{Readable:o}=t(1433),{InvalidArgumentError:Q,RequestAbortedError:g}=t(5793),E=t(586),{getResolveErrorBodyCallback:B}=t(5225),{AsyncResource:I}=t(6698);
class c extends I{
constructor(A,e){
if(!A||typeof A!="object")throw new Q("invalid opts");
const{signal,method,opaque:t,body,onInfo:r,responseHeaders:o,throwOnError:B,highWaterMark:I}=A;
try{
if(typeof e!="function")throw new Q("invalid callback");
if(I&&(typeof I!="number"||I<0))throw new Q("invalid highWaterMark");
if(signal&&typeof signal.on!="function"&&typeof signal.addEventListener!="function")throw new Q("signal must be an EventEmitter or EventTarget");
if(method==="CONNECT")throw new Q("invalid method");
if(r&&typeof r!="function")throw new Q("invalid onInfo callback");
super("UNDICI_REQUEST");}catch(A){
E.isStream(body)&&E.destroy(body.on("error",E.nop),A);
throw A;}
this.method=method;
this.responseHeaders=o||null;
this.opaque=t||null;
this.callback=e;
this.res=null;
this.abort=null;
this.body=body;
this.trailers={};
this.context=null;
this.onInfo=r||null;
this.throwOnError=B;
this.highWaterMark=I;
this.signal=signal;
this.reason=null;
this.removeAbortListener=null;
E.isStream(body)&&body.on("error",A=>{
this.onError(A);});
this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new g:this.removeAbortListener=E.addAbortListener(this.signal,()=>{
this.reason=this.signal.reason??new g;
this.res?E.destroy(this.res.on("error",E.nop),this.reason):this.abort&&this.abort(this.reason);
if(this.removeAbortListener){
this.res?.off("close",this.removeAbortListener);
this.removeAbortListener();
this.removeAbortListener=null;}}));}
onConnect(A,context){
if(this.reason)A(this.reason);else{
r(this.callback);
this.abort=A;
this.context=context;}}
onHeaders(A,e,t,r){
const{callback:Q,opaque:g,abort:I,context,responseHeaders:c,highWaterMark:C}=this,headers=c==="raw"?E.parseRawHeaders(e):E.parseHeaders(e);
if(A<200){
this.onInfo&&this.onInfo({
statusCode:A,headers});
return;}
const l=c==="raw"?E.parseHeaders(e):headers,u=l["content-type"],d=l["content-length"],f=new o({
resume:t,abort:I,contentType:u,contentLength:this.method!=="HEAD"&&d?Number(d):null,highWaterMark:C
});
this.removeAbortListener&&f.on("close",this.removeAbortListener);
this.callback=null;
this.res=f;
Q!==null&&(this.throwOnError&&A>=400?this.runInAsyncScope(B,null,{
callback:Q,body:f,contentType:u,statusCode:A,statusMessage:r,headers}):this.runInAsyncScope(Q,null,null,{
statusCode:A,headers,trailers:this.trailers,opaque:g,body:f,context}));}
onData(chunk){
return this.res.push(chunk);}
onComplete(A){
E.parseHeaders(A,this.trailers);
this.res.push(null);}
onError(A){
const{res:e,callback:t,body,opaque:r}=this;
if(t){
this.callback=null;
queueMicrotask(()=>{
this.runInAsyncScope(t,null,A,{
opaque:r});});}
if(e){
this.res=null;
queueMicrotask(()=>{
E.destroy(e,A);});}
if(body){
this.body=null;
E.destroy(body,A);}
if(this.removeAbortListener){
e?.off("close",this.removeAbortListener);
this.removeAbortListener();
this.removeAbortListener=null;}}}
A.exports=function request(A,e){
if(e===void 0)return new Promise((resolve,reject)=>{
request.call(this,A,(A,data)=>A?reject(A):resolve(data));});
try{
this.dispatch(A,new c(A,e));}catch(t){
if(typeof e!="function")throw t;
const r=A?.opaque;
queueMicrotask(()=>e(t,{
opaque:r}));}};
A.exports.RequestHandler=c;},7170:(A,e,t)=>{
const r=t(4589),{finished,PassThrough:o}=t(7075),{InvalidArgumentError:Q,InvalidReturnValueError:g}=t(5793),E=t(586),{getResolveErrorBodyCallback:B}=t(5225),{AsyncResource:I}=t(6698),{addSignal:c,removeSignal:C}=t(8608);
class l extends I{
constructor(A,e,t){
if(!A||typeof A!="object")throw new Q("invalid opts");
const{signal,method,opaque:r,body,onInfo:o,responseHeaders:g,throwOnError:B}=A;
try{
if(typeof t!="function")throw new Q("invalid callback");
if(typeof e!="function")throw new Q("invalid factory");
if(signal&&typeof signal.on!="function"&&typeof signal.addEventListener!="function")throw new Q("signal must be an EventEmitter or EventTarget");
if(method==="CONNECT")throw new Q("invalid method");
if(o&&typeof o!="function")throw new Q("invalid onInfo callback");
super("UNDICI_STREAM");}catch(A){
E.isStream(body)&&E.destroy(body.on("error",E.nop),A);
throw A;}
this.responseHeaders=g||null;
this.opaque=r||null;
this.factory=e;
this.callback=t;
this.res=null;
this.abort=null;
this.context=null;
this.trailers=null;
this.body=body;
this.onInfo=o||null;
this.throwOnError=B||!1;
E.isStream(body)&&body.on("error",A=>{
this.onError(A);});
c(this,signal);}
onConnect(A,context){
if(this.reason)A(this.reason);else{
r(this.callback);
this.abort=A;
this.context=context;}}
onHeaders(A,e,t,r){
const{factory:Q,opaque:I,context,callback:c,responseHeaders:C}=this,headers=C==="raw"?E.parseRawHeaders(e):E.parseHeaders(e);
if(A<200){
this.onInfo&&this.onInfo({
statusCode:A,headers});
return;}
this.factory=null;
let l;
if(this.throwOnError&&A>=400){
const t=(C==="raw"?E.parseHeaders(e):headers)["content-type"];
l=new o;
this.callback=null;
this.runInAsyncScope(B,null,{
callback:c,body:l,contentType:t,statusCode:A,statusMessage:r,headers});}else{
if(Q===null)return;
l=this.runInAsyncScope(Q,null,{
statusCode:A,headers,opaque:I,context});
if(!l||typeof l.write!="function"||typeof l.end!="function"||typeof l.on!="function")throw new g("expected Writable");
finished(l,{
readable:!1},A=>{
const{callback:e,res:t,opaque:r,trailers:o,abort:Q}=this;
this.res=null;
!A&&t.readable||E.destroy(t,A);
this.callback=null;
this.runInAsyncScope(e,null,A||null,{
opaque:r,trailers:o});
A&&Q();});}
l.on("drain",t);
this.res=l;
return(l.writableNeedDrain!==void 0?l.writableNeedDrain:l._writableState?.needDrain)!==!0;}
onData(chunk){
const{res:A}=this;
return!A||A.write(chunk);}
onComplete(A){
const{res:e}=this;
C(this);
if(e){
this.trailers=E.parseHeaders(A);
e.end();}}
onError(A){
const{res:e,callback:t,opaque:r,body}=this;
C(this);
this.factory=null;
if(e){
this.res=null;
E.destroy(e,A);}else if(t){
this.callback=null;
queueMicrotask(()=>{
this.runInAsyncScope(t,null,A,{
opaque:r});});}
if(body){
this.body=null;
E.destroy(body,A);}}}
A.exports=function A(e,t,r){
if(r===void 0)return new Promise((resolve,reject)=>{
A.call(this,e,t,(A,data)=>A?reject(A):resolve(data));});
try{
this.dispatch(e,new l(e,t,r));}catch(A){
if(typeof r!="function")throw A;
const t=e?.opaque;
queueMicrotask(()=>r(A,{
opaque:t}));}};},5792:(A,e,t)=>{
const{InvalidArgumentError:r,SocketError:o}=t(5793),{AsyncResource:Q}=t(6698),g=t(586),{addSignal:E,removeSignal:B}=t(8608),I=t(4589);
class c extends Q{
constructor(A,e){
if(!A||typeof A!="object")throw new r("invalid opts");
if(typeof e!="function")throw new r("invalid callback");
const{signal,opaque:t,responseHeaders:o}=A;
if(signal&&typeof signal.on!="function"&&typeof signal.addEventListener!="function")throw new r("signal must be an EventEmitter or EventTarget");
super("UNDICI_UPGRADE");
this.responseHeaders=o||null;
this.opaque=t||null;
this.callback=e;
this.abort=null;
this.context=null;
E(this,signal);}
onConnect(A,context){
if(this.reason)A(this.reason);else{
I(this.callback);
this.abort=A;
this.context=null;}}
onHeaders(){
throw new o("bad upgrade",null);}
onUpgrade(A,e,socket){
I(A===101);
const{callback:t,opaque:r,context}=this;
B(this);
this.callback=null;
const headers=this.responseHeaders==="raw"?g.parseRawHeaders(e):g.parseHeaders(e);
this.runInAsyncScope(t,null,null,{
headers,socket,opaque:r,context});}
onError(A){
const{callback:e,opaque:t}=this;
B(this);
if(e){
this.callback=null;
queueMicrotask(()=>{
this.runInAsyncScope(e,null,A,{
opaque:t});});}}}
A.exports=function A(e,t){
if(t===void 0)return new Promise((resolve,reject)=>{
A.call(this,e,(A,data)=>A?reject(A):resolve(data));});
try{
const A=new c(e,t);
this.dispatch({
...e,method:e.method||"GET",upgrade:e.protocol||"Websocket"},A);}catch(A){
if(typeof t!="function")throw A;
const r=e?.opaque;
queueMicrotask(()=>t(A,{
opaque:r}));}};},8833:(A,e,t)=>{
A.exports.request=t(2481);
A.exports.stream=t(7170);
A.exports.pipeline=t(9972);
A.exports.upgrade=t(5792);
A.exports.connect=t(9086);},1433:(A,e,t)=>{
const r=t(4589),{Readable:o}=t(7075),{RequestAbortedError:Q,NotSupportedError:g,InvalidArgumentError:E,AbortError:B}=t(5793),I=t(586),{ReadableStreamFrom:c}=t(586),C=Symbol("kConsume"),l=Symbol("kReading"),u=Symbol("kBody"),d=Symbol("kAbort"),f=Symbol("kContentType"),w=Symbol("kContentLength"),y=()=>{};
async function D(A,type){
r(!A[C]);
return new Promise((resolve,reject)=>{
if(function(A){
return I.isDisturbed(A)||function(A){
return A[u]&&A[u].locked===!0||A[C];}(A);}(A)){
const e=A._readableState;
e.destroyed&&e.closeEmitted===!1?A.on("error",A=>{
reject(A);}).on("close",()=>{
reject(new TypeError("unusable"));}):reject(e.errored??new TypeError("unusable"));}else queueMicrotask(()=>{
A[C]={
type,stream:A,resolve,reject,length:0,body:[]};
A.on("error",function(A){
m(this[C],A);}).on("close",function(){
this[C].body!==null&&m(this[C],new Q);});
!function(A){
if(A.body===null)return;
const{_readableState:state}=A.stream;
if(state.bufferIndex){
const start=state.bufferIndex,end=state.buffer.length;
for(let n=start;n<end;n++)F(A,state.buffer[n]);}else for(const chunk of state.buffer)F(A,chunk);
state.endEmitted?R(this[C]):A.stream.on("end",function(){
R(this[C]);});
A.stream.resume();
for(;A.stream.read()!=null;);}(A[C]);});});}
function p(chunks,length){
if(chunks.length===0||length===0)return"";
const A=chunks.length===1?chunks[0]:Buffer.concat(chunks,length),e=A.length,start=e>2&&A[0]===239&&A[1]===187&&A[2]===191?3:0;
return A.utf8Slice(start,e);}
function k(chunks,length){
if(chunks.length===0||length===0)return new Uint8Array(0);
if(chunks.length===1)return new Uint8Array(chunks[0]);
const A=new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
let e=0;
for(let i=0;i<chunks.length;++i){
const chunk=chunks[i];
A.set(chunk,e);
e+=chunk.length;}
return A;}
function R(A){
const{type,body,resolve,stream:e,length}=A;
try{
type==="text"?resolve(p(body,length)):type==="json"?resolve(JSON.parse(p(body,length))):type==="arrayBuffer"?resolve(k(body,length).buffer):type==="blob"?resolve(new Blob(body,{
type:e[f]})):type==="bytes"&&resolve(k(body,length));
m(A);}catch(A){
e.destroy(A);}}
function F(A,chunk){
A.length+=chunk.length;
A.body.push(chunk);}
function m(A,e){
if(A.body!==null){
e?A.reject(e):A.resolve();
A.type=null;
A.stream=null;
A.resolve=null;
A.reject=null;
A.length=0;
A.body=null;}}
A.exports={
Readable:class extends o{
constructor({resume:A,abort:e,contentType:t="",contentLength:r,highWaterMark:o=65536}){
super({
autoDestroy:!0,read:A,highWaterMark:o});
this._readableState.dataEmitted=!1;
this[d]=e;
this[C]=null;
this[u]=null;
this[f]=t;
this[w]=r;
this[l]=!1;}
destroy(A){
A||this._readableState.endEmitted||(A=new Q);
A&&this[d]();
return super.destroy(A);}
_destroy(A,e){
this[l]?e(A):setImmediate(()=>{
e(A);});}
on(A,...args){
A!=="data"&&A!=="readable"||(this[l]=!0);
return super.on(A,...args);}
addListener(A,...args){
return this.on(A,...args);}
off(A,...args){
const e=super.off(A,...args);
A!=="data"&&A!=="readable"||(this[l]=this.listenerCount("data")>0||this.listenerCount("readable")>0);
return e;}
removeListener(A,...args){
return this.off(A,...args);}
push(chunk){
if(this[C]&&chunk!==null){
F(this[C],chunk);
return!this[l]||super.push(chunk);}
return super.push(chunk);}
async text(){
return D(this,"text");}
async json(){
return D(this,"json");}
async blob(){
return D(this,"blob");}
async bytes(){
return D(this,"bytes");}
async arrayBuffer(){
return D(this,"arrayBuffer");}
async formData(){
throw new g;}
get bodyUsed(){
return I.isDisturbed(this);}
get body(){
if(!this[u]){
this[u]=c(this);
if(this[C]){
this[u].getReader();
r(this[u].locked);}}
return this[u];}
async dump(A){
let limit=Number.isFinite(A?.limit)?A.limit:131072;
const signal=A?.signal;
if(signal!=null&&(typeof signal!="object"||!("aborted"in signal)))throw new E("signal must be an AbortSignal");
signal?.throwIfAborted();
return this._readableState.closeEmitted?null:await new Promise((resolve,reject)=>{
this[w]>limit&&this.destroy(new B);
const A=()=>{
this.destroy(signal.reason??new B);};
signal?.addEventListener("abort",A);
this.on("close",function(){
signal?.removeEventListener("abort",A);
signal?.aborted?reject(signal.reason??new B):resolve(null);}).on("error",y).on("data",function(chunk){
limit-=chunk.length;
limit<=0&&this.destroy();}).resume();});}},chunksDecode:p};},5225:(A,e,t)=>{
const r=t(4589),{ResponseStatusCodeError:o}=t(5793),{chunksDecode:Q}=t(1433),g=A=>A.length>15&&A[11]==="/"&&A[0]==="a"&&A[1]==="p"&&A[2]==="p"&&A[3]==="l"&&A[4]==="i"&&A[5]==="c"&&A[6]==="a"&&A[7]==="t"&&A[8]==="i"&&A[9]==="o"&&A[10]==="n"&&A[12]==="j"&&A[13]==="s"&&A[14]==="o"&&A[15]==="n",E=A=>A.length>4&&A[4]==="/"&&A[0]==="t"&&A[1]==="e"&&A[2]==="x"&&A[3]==="t";
A.exports={
getResolveErrorBodyCallback:async function({callback:A,body,contentType:e,statusCode:t,statusMessage:B,headers}){
r(body);
let chunks=[],length=0;
try{
for await(const chunk of body){
chunks.push(chunk);
length+=chunk.length;
if(length>131072){
chunks=[];
length=0;
break;}}}catch{
chunks=[];
length=0;}
const message=`Response status code ${t}${B?`: ${B}`:""}`;
if(t===204||!e||!length){
queueMicrotask(()=>A(new o(message,t,headers)));
return;}
const I=Error.stackTraceLimit;
Error.stackTraceLimit=0;
let payload;
try{
g(e)?payload=JSON.parse(Q(chunks,length)):E(e)&&(payload=Q(chunks,length));}catch{}finally{
Error.stackTraceLimit=I;}
queueMicrotask(()=>A(new o(message,t,headers,payload)));},isContentTypeApplicationJson:g,
isContentTypeText:E};},6962:(A,e,t)=>{
const net=t(7030),r=t(4589),o=t(586),{InvalidArgumentError:Q,ConnectTimeoutError:g}=t(5793),E=t(1017);
function B(){}
let I,c;
c=!global.FinalizationRegistry||process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG?class{
constructor(A){
this._maxCachedSessions=A;
this._sessionCache=new Map;}
get(A){
return this._sessionCache.get(A);}
set(A,session){
if(this._maxCachedSessions!==0){
if(this._sessionCache.size>=this._maxCachedSessions){
const{value:A}=this._sessionCache.keys().next();
this._sessionCache.delete(A);}
this._sessionCache.set(A,session);}}}:class{
constructor(A){
this._maxCachedSessions=A;
this._sessionCache=new Map;
this._sessionRegistry=new global.FinalizationRegistry(key=>{
if(this._sessionCache.size<this._maxCachedSessions)return;
const ref=this._sessionCache.get(key);
ref!==void 0&&ref.deref()===void 0&&this._sessionCache.delete(key);});}
get(A){
const ref=this._sessionCache.get(A);
return ref?ref.deref():null;}
set(A,session){
if(this._maxCachedSessions!==0){
this._sessionCache.set(A,new WeakRef(session));
this._sessionRegistry.register(session,A);}}};
const C=process.platform==="win32"?(A,e)=>{
if(!e.timeout)return B;
let t=null,r=null;
const o=E.setFastTimeout(()=>{
t=setImmediate(()=>{
r=setImmediate(()=>l(A.deref(),e));});},e.timeout);
return()=>{
E.clearFastTimeout(o);
clearImmediate(t);
clearImmediate(r);};}:(A,e)=>{
if(!e.timeout)return B;
let t=null;
const r=E.setFastTimeout(()=>{
t=setImmediate(()=>{
l(A.deref(),e);});},e.timeout);
return()=>{
E.clearFastTimeout(r);
clearImmediate(t);};};
function l(socket,A){
if(socket==null)return;
let message="Connect Timeout Error";
Array.isArray(socket.autoSelectFamilyAttemptedAddresses)?message+=` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`:message+=` (attempted address: ${A.hostname}:${A.port},`;
message+=` timeout: ${A.timeout}ms)`;
o.destroy(socket,new g(message));}
A.exports=function({allowH2:A,maxCachedSessions:e,socketPath:g,timeout:E,session:B,...l}){
if(e!=null&&(!Number.isInteger(e)||e<0))throw new Q("maxCachedSessions must be a positive integer or zero");
const options={
path:g,...l},u=new c(e??100);
E=E??1e4;
A=A!=null&&A;
return function({hostname:e,host,protocol:Q,port,servername:g,localAddress:c,httpSocket:l},d){
let socket;
if(Q==="https:"){
I||(I=t(1692));
const Q=(g=g||options.servername||o.getServerName(host)||null)||e;
r(Q);
const session=B||u.get(Q)||null;
port=port||443;
socket=I.connect({
highWaterMark:16384,...options,servername:g,session,localAddress:c,ALPNProtocols:A?["http/1.1","h2"]:["http/1.1"],
socket:l,port,host:e});
socket.on("session",function(session){
u.set(Q,session);});}else{
r(!l,"httpSocket can only be sent on TLS update");
port=port||80;
socket=net.connect({
highWaterMark:65536,...options,localAddress:c,port,host:e});}
if(options.keepAlive==null||options.keepAlive){
const A=options.keepAliveInitialDelay===void 0?6e4:options.keepAliveInitialDelay;
socket.setKeepAlive(!0,A);}
const f=C(new WeakRef(socket),{
timeout:E,hostname:e,port});
socket.setNoDelay(!0).once(Q==="https:"?"secureConnect":"connect",function(){
queueMicrotask(f);
if(d){
const A=d;
d=null;
A(null,this);}}).on("error",function(A){
queueMicrotask(f);
if(d){
const e=d;
d=null;
e(A);}});
return socket;};};},1045:A=>{
const e={},t=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];
for(let i=0;i<t.length;++i){
const key=t[i],A=key.toLowerCase();
e[key]=e[A]=A;}
Object.setPrototypeOf(e,null);
A.exports={
wellknownHeaderNames:t,headerNameLowerCasedRecord:e};},8580:(A,e,t)=>{
const r=t(3053),o=t(7975),Q=o.debuglog("undici"),g=o.debuglog("fetch"),E=o.debuglog("websocket");
let B=!1;
const I={
beforeConnect:r.channel("undici:client:beforeConnect"),connected:r.channel("undici:client:connected"),
connectError:r.channel("undici:client:connectError"),sendHeaders:r.channel("undici:client:sendHeaders"),
create:r.channel("undici:request:create"),bodySent:r.channel("undici:request:bodySent"),headers:r.channel("undici:request:headers"),
trailers:r.channel("undici:request:trailers"),error:r.channel("undici:request:error"),open:r.channel("undici:websocket:open"),
close:r.channel("undici:websocket:close"),socketError:r.channel("undici:websocket:socket_error"),
ping:r.channel("undici:websocket:ping"),pong:r.channel("undici:websocket:pong")};
if(Q.enabled||g.enabled){
const A=g.enabled?g:Q;
r.channel("undici:client:beforeConnect").subscribe(e=>{
const{connectParams:{version,protocol:t,port,host}}=e;
A("connecting to %s using %s%s",`${host}${port?`:${port}`:""}`,t,version);});
r.channel("undici:client:connected").subscribe(e=>{
const{connectParams:{version,protocol:t,port,host}}=e;
A("connected to %s using %s%s",`${host}${port?`:${port}`:""}`,t,version);});
r.channel("undici:client:connectError").subscribe(e=>{
const{connectParams:{version,protocol:t,port,host},error}=e;
A("connection to %s using %s%s errored - %s",`${host}${port?`:${port}`:""}`,t,version,error.message);
});
r.channel("undici:client:sendHeaders").subscribe(e=>{
const{request:{method,path,origin}}=e;
A("sending request to %s %s/%s",method,origin,path);});
r.channel("undici:request:headers").subscribe(e=>{
const{request:{method,path,origin},response:{statusCode:t}}=e;
A("received response to %s %s/%s - HTTP %d",method,origin,path,t);});
r.channel("undici:request:trailers").subscribe(e=>{
const{request:{method,path,origin}}=e;
A("trailers received from %s %s/%s",method,origin,path);});
r.channel("undici:request:error").subscribe(e=>{
const{request:{method,path,origin},error}=e;
A("request to %s %s/%s errored - %s",method,origin,path,error.message);});
B=!0;}
if(E.enabled){
if(!B){
const A=Q.enabled?Q:E;
r.channel("undici:client:beforeConnect").subscribe(e=>{
const{connectParams:{version,protocol:t,port,host}}=e;
A("connecting to %s%s using %s%s",host,port?`:${port}`:"",t,version);});
r.channel("undici:client:connected").subscribe(e=>{
const{connectParams:{version,protocol:t,port,host}}=e;
A("connected to %s%s using %s%s",host,port?`:${port}`:"",t,version);});
r.channel("undici:client:connectError").subscribe(e=>{
const{connectParams:{version,protocol:t,port,host},error}=e;
A("connection to %s%s using %s%s errored - %s",host,port?`:${port}`:"",t,version,error.message);});
r.channel("undici:client:sendHeaders").subscribe(e=>{
const{request:{method,path,origin}}=e;
A("sending request to %s %s/%s",method,origin,path);});}
r.channel("undici:websocket:open").subscribe(A=>{
const{address:{address,port}}=A;
E("connection opened %s%s",address,port?`:${port}`:"");});
r.channel("undici:websocket:close").subscribe(A=>{
const{websocket:e,code,reason}=A;
E("closed connection to %s - %s %s",e.url,code,reason);});
r.channel("undici:websocket:socket_error").subscribe(A=>{
E("connection errored - %s",A.message);});
r.channel("undici:websocket:ping").subscribe(A=>{
E("ping received");});
r.channel("undici:websocket:pong").subscribe(A=>{
E("pong received");});}
A.exports={
channels:I};},5793:A=>{
const e=Symbol.for("undici.error.UND_ERR");
class t extends Error{
constructor(message){
super(message);
this.name="UndiciError";
this.code="UND_ERR";}
static[Symbol.hasInstance](A){
return A&&A[e]===!0;}
[e]=!0;}
const r=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
class o extends t{
constructor(message){
super(message);
this.name="ConnectTimeoutError";
this.message=message||"Connect Timeout Error";
this.code="UND_ERR_CONNECT_TIMEOUT";}
static[Symbol.hasInstance](A){
return A&&A[r]===!0;}
[r]=!0;}
const Q=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
class g extends t{
constructor(message){
super(message);
this.name="HeadersTimeoutError";
this.message=message||"Headers Timeout Error";
this.code="UND_ERR_HEADERS_TIMEOUT";}
static[Symbol.hasInstance](A){
return A&&A[Q]===!0;}
[Q]=!0;}
const E=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
class B extends t{
constructor(message){
super(message);
this.name="HeadersOverflowError";
this.message=message||"Headers Overflow Error";
this.code="UND_ERR_HEADERS_OVERFLOW";}
static[Symbol.hasInstance](A){
return A&&A[E]===!0;}
[E]=!0;}
const I=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
class c extends t{
constructor(message){
super(message);
this.name="BodyTimeoutError";
this.message=message||"Body Timeout Error";
this.code="UND_ERR_BODY_TIMEOUT";}
static[Symbol.hasInstance](A){
return A&&A[I]===!0;}
[I]=!0;}
const C=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
class l extends t{
constructor(message,A,headers,body){
super(message);
this.name="ResponseStatusCodeError";
this.message=message||"Response Status Code Error";
this.code="UND_ERR_RESPONSE_STATUS_CODE";
this.body=body;
this.status=A;
this.statusCode=A;
this.headers=headers;}
static[Symbol.hasInstance](A){
return A&&A[C]===!0;}
[C]=!0;}
const u=Symbol.for("undici.error.UND_ERR_INVALID_ARG");
class d extends t{
constructor(message){
super(message);
this.name="InvalidArgumentError";
this.message=message||"Invalid Argument Error";
this.code="UND_ERR_INVALID_ARG";}
static[Symbol.hasInstance](A){
return A&&A[u]===!0;}
[u]=!0;}
const f=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
class w extends t{
constructor(message){
super(message);
this.name="InvalidReturnValueError";
this.message=message||"Invalid Return Value Error";
this.code="UND_ERR_INVALID_RETURN_VALUE";}
static[Symbol.hasInstance](A){
return A&&A[f]===!0;}
[f]=!0;}
const y=Symbol.for("undici.error.UND_ERR_ABORT");
class D extends t{
constructor(message){
super(message);
this.name="AbortError";
this.message=message||"The operation was aborted";
this.code="UND_ERR_ABORT";}
static[Symbol.hasInstance](A){
return A&&A[y]===!0;}
[y]=!0;}
const p=Symbol.for("undici.error.UND_ERR_ABORTED");
class k extends D{
constructor(message){
super(message);
this.name="AbortError";
this.message=message||"Request aborted";
this.code="UND_ERR_ABORTED";}
static[Symbol.hasInstance](A){
return A&&A[p]===!0;}
[p]=!0;}
const R=Symbol.for("undici.error.UND_ERR_INFO");
class F extends t{
constructor(message){
super(message);
this.name="InformationalError";
this.message=message||"Request information";
this.code="UND_ERR_INFO";}
static[Symbol.hasInstance](A){
return A&&A[R]===!0;}
[R]=!0;}
const m=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
class S extends t{
constructor(message){
super(message);
this.name="RequestContentLengthMismatchError";
this.message=message||"Request body length does not match content-length header";
this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";}
static[Symbol.hasInstance](A){
return A&&A[m]===!0;}
[m]=!0;}
const N=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
class M extends t{
constructor(message){
super(message);
this.name="ResponseContentLengthMismatchError";
this.message=message||"Response body length does not match content-length header";
this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH";}
static[Symbol.hasInstance](A){
return A&&A[N]===!0;}
[N]=!0;}
const U=Symbol.for("undici.error.UND_ERR_DESTROYED");
class L extends t{
constructor(message){
super(message);
this.name="ClientDestroyedError";
this.message=message||"The client is destroyed";
this.code="UND_ERR_DESTROYED";}
static[Symbol.hasInstance](A){
return A&&A[U]===!0;}
[U]=!0;}
const T=Symbol.for("undici.error.UND_ERR_CLOSED");
class Y extends t{
constructor(message){
super(message);
this.name="ClientClosedError";
this.message=message||"The client is closed";
this.code="UND_ERR_CLOSED";}
static[Symbol.hasInstance](A){
return A&&A[T]===!0;}
[T]=!0;}
const G=Symbol.for("undici.error.UND_ERR_SOCKET");
class J extends t{
constructor(message,socket){
super(message);
this.name="SocketError";
this.message=message||"Socket error";
this.code="UND_ERR_SOCKET";
this.socket=socket;}
static[Symbol.hasInstance](A){
return A&&A[G]===!0;}
[G]=!0;}
const H=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
class v extends t{
constructor(message){
super(message);
this.name="NotSupportedError";
this.message=message||"Not supported error";
this.code="UND_ERR_NOT_SUPPORTED";}
static[Symbol.hasInstance](A){
return A&&A[H]===!0;}
[H]=!0;}
const V=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
class x extends t{
constructor(message){
super(message);
this.name="MissingUpstreamError";
this.message=message||"No upstream has been added to the BalancedPool";
this.code="UND_ERR_BPL_MISSING_UPSTREAM";}
static[Symbol.hasInstance](A){
return A&&A[V]===!0;}
[V]=!0;}
const W=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
class O extends Error{
constructor(message,code,data){
super(message);
this.name="HTTPParserError";
this.code=code?`HPE_${code}`:void 0;
this.data=data?data.toString():void 0;}
static[Symbol.hasInstance](A){
return A&&A[W]===!0;}
[W]=!0;}
const P=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
class q extends t{
constructor(message){
super(message);
this.name="ResponseExceededMaxSizeError";
this.message=message||"Response content exceeded max size";
this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE";}
static[Symbol.hasInstance](A){
return A&&A[P]===!0;}
[P]=!0;}
const Z=Symbol.for("undici.error.UND_ERR_REQ_RETRY");
class z extends t{
constructor(message,code,{headers,data}){
super(message);
this.name="RequestRetryError";
this.message=message||"Request retry error";
this.code="UND_ERR_REQ_RETRY";
this.statusCode=code;
this.data=data;
this.headers=headers;}
static[Symbol.hasInstance](A){
return A&&A[Z]===!0;}
[Z]=!0;}
const K=Symbol.for("undici.error.UND_ERR_RESPONSE");
class X extends t{
constructor(message,code,{headers,data}){
super(message);
this.name="ResponseError";
this.message=message||"Response error";
this.code="UND_ERR_RESPONSE";
this.statusCode=code;
this.data=data;
this.headers=headers;}
static[Symbol.hasInstance](A){
return A&&A[K]===!0;}
[K]=!0;}
const j=Symbol.for("undici.error.UND_ERR_PRX_TLS");
class $ extends t{
constructor(cause,message,options){
super(message,{
cause,...options??{}});
this.name="SecureProxyConnectionError";
this.message=message||"Secure Proxy Connection failed";
this.code="UND_ERR_PRX_TLS";
this.cause=cause;}
static[Symbol.hasInstance](A){
return A&&A[j]===!0;}
[j]=!0;}
const AA=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
class eA extends t{
constructor(message){
super(message);
this.name="MessageSizeExceededError";
this.message=message||"Max decompressed message size exceeded";
this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";}
static[Symbol.hasInstance](A){
return A&&A[AA]===!0;}
get[AA](){
return!0;}}
A.exports={
AbortError:D,HTTPParserError:O,UndiciError:t,HeadersTimeoutError:g,HeadersOverflowError:B,
BodyTimeoutError:c,RequestContentLengthMismatchError:S,ConnectTimeoutError:o,
ResponseStatusCodeError:l,InvalidArgumentError:d,InvalidReturnValueError:w,RequestAbortedError:k,
ClientDestroyedError:L,ClientClosedError:Y,InformationalError:F,SocketError:J,NotSupportedError:v,
ResponseContentLengthMismatchError:M,BalancedPoolMissingUpstreamError:x,
ResponseExceededMaxSizeError:q,RequestRetryError:z,ResponseError:X,SecureProxyConnectionError:$,
MessageSizeExceededError:eA};},8861:(A,e,t)=>{
const{InvalidArgumentError:r,NotSupportedError:o}=t(5793),Q=t(4589),{isValidHTTPToken:g,isValidHeaderValue:E,isStream:B,destroy:I,isBuffer:c,isFormDataLike:C,isIterable:l,isBlobLike:u,buildURL:d,validateHandler:f,getServerName:w,normalizedMethodRecords:y}=t(586),{channels:D}=t(8580),{headerNameLowerCasedRecord:p}=t(1045),k=/[^\u0021-\u00ff]/,R=Symbol("handler");
function F(request,key,A){
if(A&&typeof A=="object"&&!Array.isArray(A))throw new r(`invalid ${key} header`);
if(A===void 0)return;
let e=p[key];
if(e===void 0){
e=key.toLowerCase();
if(p[e]===void 0&&!g(e))throw new r("invalid header key");}
if(Array.isArray(A)){
const e=[];
for(let i=0;i<A.length;i++)if(typeof A[i]=="string"){
if(!E(A[i]))throw new r(`invalid ${key} header`);
e.push(A[i]);}else if(A[i]===null)e.push("");else{
if(typeof A[i]=="object")throw new r(`invalid ${key} header`);
{
const t=`${A[i]}`;
if(!E(t))throw new r(`invalid ${key} header`);
e.push(t);}}
A=e;}else if(typeof A=="string"){
if(!E(A))throw new r(`invalid ${key} header`);}else if(A===null)A="";else if(!E(A=`${A}`))throw new r(`invalid ${key} header`);
if(e==="host"){
if(request.host!==null)throw new r("duplicate host header");
if(typeof A!="string")throw new r("invalid host header");
request.host=A;}else if(e==="content-length"){
if(request.contentLength!==null)throw new r("duplicate content-length header");
request.contentLength=parseInt(A,10);
if(!Number.isFinite(request.contentLength))throw new r("invalid content-length header");}else if(request.contentType===null&&e==="content-type"){
request.contentType=A;
request.headers.push(key,A);}else{
if(e==="transfer-encoding"||e==="keep-alive"||e==="upgrade")throw new r(`invalid ${e} header`);
if(e==="connection"){
const value=typeof A=="string"?A.toLowerCase():null;
if(value!=="close"&&value!=="keep-alive")throw new r("invalid connection header");
value==="close"&&(request.reset=!0);}else{
if(e==="expect")throw new o("expect header not supported");
request.headers.push(key,A);}}}
A.exports=class{
constructor(origin,{path,method,body,headers,query,idempotent:A,blocking:e,upgrade:t,headersTimeout:o,bodyTimeout:Q,reset:p,throwOnError:m,expectContinue:S,servername:N},handler){
if(typeof path!="string")throw new r("path must be a string");
if(path[0]!=="/"&&!path.startsWith("http://")&&!path.startsWith("https://")&&method!=="CONNECT")throw new r("path must be an absolute URL or start with a slash");
if(k.test(path))throw new r("invalid request path");
if(typeof method!="string")throw new r("method must be a string");
if(y[method]===void 0&&!g(method))throw new r("invalid request method");
if(t&&typeof t!="string")throw new r("upgrade must be a string");
if(t&&!E(t))throw new r("invalid upgrade header");
if(o!=null&&(!Number.isFinite(o)||o<0))throw new r("invalid headersTimeout");
if(Q!=null&&(!Number.isFinite(Q)||Q<0))throw new r("invalid bodyTimeout");
if(p!=null&&typeof p!="boolean")throw new r("invalid reset");
if(S!=null&&typeof S!="boolean")throw new r("invalid expectContinue");
this.headersTimeout=o;
this.bodyTimeout=Q;
this.throwOnError=m===!0;
this.method=method;
this.abort=null;
if(body==null)this.body=null;else if(B(body)){
this.body=body;
const A=this.body._readableState;
if(!A||!A.autoDestroy){
this.endHandler=function(){
I(this);};
this.body.on("end",this.endHandler);}
this.errorHandler=A=>{
this.abort?this.abort(A):this.error=A;};
this.body.on("error",this.errorHandler);}else if(c(body))this.body=body.byteLength?body:null;else if(ArrayBuffer.isView(body))this.body=body.buffer.byteLength?Buffer.from(body.buffer,body.byteOffset,body.byteLength):null;else if(body instanceof ArrayBuffer)this.body=body.byteLength?Buffer.from(body):null;else if(typeof body=="string")this.body=body.length?Buffer.from(body):null;else{
if(!(C(body)||l(body)||u(body)))throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
this.body=body;}
this.completed=!1;
this.aborted=!1;
this.upgrade=t||null;
this.path=query?d(path,query):path;
this.origin=origin;
this.idempotent=A??(method==="HEAD"||method==="GET");
this.blocking=e??!1;
this.reset=p??null;
this.host=null;
this.contentLength=null;
this.contentType=null;
this.headers=[];
this.expectContinue=S!=null&&S;
if(Array.isArray(headers)){
if(headers.length%2!=0)throw new r("headers array must be even");
for(let i=0;i<headers.length;i+=2)F(this,headers[i],headers[i+1]);}else if(headers&&typeof headers=="object")if(headers[Symbol.iterator])for(const header of headers){
if(!Array.isArray(header)||header.length!==2)throw new r("headers must be in key-value pair format");
F(this,header[0],header[1]);}else{
const keys=Object.keys(headers);
for(let i=0;i<keys.length;++i)F(this,keys[i],headers[keys[i]]);}else if(headers!=null)throw new r("headers must be an object or an array");
f(handler,method,t);
this.servername=N||w(this.host);
this[R]=handler;
D.create.hasSubscribers&&D.create.publish({
request:this});}
onBodySent(chunk){
if(this[R].onBodySent)try{
return this[R].onBodySent(chunk);}catch(A){
this.abort(A);}}
onRequestSent(){
D.bodySent.hasSubscribers&&D.bodySent.publish({
request:this});
if(this[R].onRequestSent)try{
return this[R].onRequestSent();}catch(A){
this.abort(A);}}
onConnect(A){
Q(!this.aborted);
Q(!this.completed);
if(!this.error){
this.abort=A;
return this[R].onConnect(A);}
A(this.error);}
onResponseStarted(){
return this[R].onResponseStarted?.();}
onHeaders(A,headers,e,statusText){
Q(!this.aborted);
Q(!this.completed);
D.headers.hasSubscribers&&D.headers.publish({
request:this,response:{
statusCode:A,headers,statusText}});
try{
return this[R].onHeaders(A,headers,e,statusText);}catch(A){
this.abort(A);}}
onData(chunk){
Q(!this.aborted);
Q(!this.completed);
try{
return this[R].onData(chunk);}catch(A){
this.abort(A);
return!1;}}
onUpgrade(A,headers,socket,statusText=""){
this.onFinally();
Q(!this.aborted);
Q(!this.completed);
A!==null&&this.#A(A,headers,statusText);
const result=this[R].onUpgrade(A,headers,socket);
if(!this.aborted){
this.completed=!0;
A!==null&&this.#e();}
return result;}
onUpgradeResponse(A,headers,e,statusText=""){
Q(!this.aborted);
Q(this.completed);
D.headers.hasSubscribers&&this.#A(A,e(headers),statusText);
this.#e();}
onUpgradeError(error){
Q(!this.aborted);
Q(this.completed);
D.error.hasSubscribers&&D.error.publish({
request:this,error});}
#A(A,headers,statusText){
D.headers.hasSubscribers&&D.headers.publish({
request:this,response:{
statusCode:A,headers,statusText}});}
#e(){
D.trailers.hasSubscribers&&D.trailers.publish({
request:this,trailers:[]});}
onComplete(A){
this.onFinally();
Q(!this.aborted);
this.completed=!0;
D.trailers.hasSubscribers&&D.trailers.publish({
request:this,trailers:A});
try{
return this[R].onComplete(A);}catch(A){
this.onError(A);}}
onError(error){
this.onFinally();
D.error.hasSubscribers&&D.error.publish({
request:this,error});
if(!this.aborted){
this.aborted=!0;
return this[R].onError(error);}}
onFinally(){
if(this.errorHandler){
this.body.off("error",this.errorHandler);
this.errorHandler=null;}
if(this.endHandler){
this.body.off("end",this.endHandler);
this.endHandler=null;}}
addHeader(key,value){
F(this,key,value);
return this;}};},33:A=>{
A.exports={
kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),
kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),
kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),
kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),
kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),
kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),
kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),
kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),
kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),
kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),
kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),
kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),
kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),
kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),
kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),
kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),
kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interceptors"),
kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),
kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),
kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),
kMaxConcurrentStreams:Symbol("max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),
kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")};},6510:(A,e,t)=>{
const{wellknownHeaderNames:r,headerNameLowerCasedRecord:o}=t(1045);
class Q{
value=null;
left=null;
middle=null;
right=null;
code;
constructor(key,value,index){
if(index===void 0||index>=key.length)throw new TypeError("Unreachable");
if((this.code=key.charCodeAt(index))>127)throw new TypeError("key must be ascii string");
key.length!==++index?this.middle=new Q(key,value,index):this.value=value;}
add(key,value){
const length=key.length;
if(length===0)throw new TypeError("Unreachable");
let index=0,node=this;
for(;;){
const code=key.charCodeAt(index);
if(code>127)throw new TypeError("key must be ascii string");
if(node.code===code){
if(length===++index){
node.value=value;
break;}
if(node.middle===null){
node.middle=new Q(key,value,index);
break;}
node=node.middle;}else if(node.code<code){
if(node.left===null){
node.left=new Q(key,value,index);
break;}
node=node.left;}else{
if(node.right===null){
node.right=new Q(key,value,index);
break;}
node=node.right;}}}
search(key){
const A=key.length;
let index=0,node=this;
for(;node!==null&&index<A;){
let code=key[index];
code<=90&&code>=65&&(code|=32);
for(;node!==null;){
if(code===node.code){
if(A===++index)return node;
node=node.middle;
break;}
node=node.code<code?node.left:node.right;}}
return null;}}
class g{
node=null;
insert(key,value){
this.node===null?this.node=new Q(key,value,0):this.node.add(key,value);}
lookup(key){
return this.node?.search(key)?.value??null;}}
const E=new g;
for(let i=0;i<r.length;++i){
const key=o[r[i]];
E.insert(key,key);}
A.exports={
TernarySearchTree:g,tree:E};},586:(A,e,t)=>{
const r=t(4589),{kDestroyed:o,kBodyUsed:Q,kListeners:g,kBody:E}=t(33),{IncomingMessage:B}=t(7067),I=t(7075),net=t(7030),{Blob:c}=t(4573),C=t(7975),{stringify:l}=t(1792),{EventEmitter:u}=t(8474),{InvalidArgumentError:d}=t(5793),{headerNameLowerCasedRecord:f}=t(1045),{tree:w}=t(6510),[y,D]=process.versions.node.split(".").map(A=>Number(A));
class p{
constructor(body){
this[E]=body;
this[Q]=!1;}
async*[Symbol.asyncIterator](){
r(!this[Q],"disturbed");
this[Q]=!0;
yield*this[E];}}
function k(A){
return A&&typeof A=="object"&&typeof A.pipe=="function"&&typeof A.on=="function";}
function R(A){
if(A===null)return!1;
if(A instanceof c)return!0;
if(typeof A!="object")return!1;
{
const e=A[Symbol.toStringTag];
return(e==="Blob"||e==="File")&&("stream"in A&&typeof A.stream=="function"||"arrayBuffer"in A&&typeof A.arrayBuffer=="function");
}}
function F(port){
const value=parseInt(port,10);
return value===Number(port)&&value>=0&&value<=65535;}
function m(value){
return value!=null&&value[0]==="h"&&value[1]==="t"&&value[2]==="t"&&value[3]==="p"&&(value[4]===":"||value[4]==="s"&&value[5]===":");
}
function S(url){
if(typeof url=="string"){
if(!m((url=new URL(url)).origin||url.protocol))throw new d("Invalid URL protocol: the URL must start with `http:` or `https:`.");
return url;}
if(!url||typeof url!="object")throw new d("Invalid URL: The URL argument must be a non-null object.");
if(!(url instanceof URL)){
if(url.port!=null&&url.port!==""&&F(url.port)===!1)throw new d("Invalid URL: port must be a valid integer or a string representation of an integer.");
if(url.path!=null&&typeof url.path!="string")throw new d("Invalid URL path: the path must be a string or null/undefined.");
if(url.pathname!=null&&typeof url.pathname!="string")throw new d("Invalid URL pathname: the pathname must be a string or null/undefined.");
if(url.hostname!=null&&typeof url.hostname!="string")throw new d("Invalid URL hostname: the hostname must be a string or null/undefined.");
if(url.origin!=null&&typeof url.origin!="string")throw new d("Invalid URL origin: the origin must be a string or null/undefined.");
if(!m(url.origin||url.protocol))throw new d("Invalid URL protocol: the URL must start with `http:` or `https:`.");
const port=url.port!=null?url.port:url.protocol==="https:"?443:80;
let origin=url.origin!=null?url.origin:`${url.protocol||""}//${url.hostname||""}:${port}`,path=url.path!=null?url.path:`${url.pathname||""}${url.search||""}`;
origin[origin.length-1]==="/"&&(origin=origin.slice(0,origin.length-1));
path&&path[0]!=="/"&&(path=`/${path}`);
return new URL(`${origin}${path}`);}
if(!m(url.origin||url.protocol))throw new d("Invalid URL protocol: the URL must start with `http:` or `https:`.");
return url;}
function N(A){
return!(A==null||typeof A[Symbol.iterator]!="function"&&typeof A[Symbol.asyncIterator]!="function");
}
function M(body){
if(body==null)return 0;
if(k(body)){
const state=body._readableState;
return state&&state.objectMode===!1&&state.ended===!0&&Number.isFinite(state.length)?state.length:null;
}
return R(body)?body.size!=null?body.size:null:Y(body)?body.byteLength:null;}
function U(body){
return body&&!!(body.destroyed||body[o]||I.isDestroyed?.(body));}
const L=/timeout=(\d+)/;
function T(value){
return typeof value=="string"?f[value]??value.toLowerCase():w.lookup(value)??value.toString("latin1").toLowerCase();
}
function Y(A){
return A instanceof Uint8Array||Buffer.isBuffer(A);}
const G=typeof String.prototype.toWellFormed=="function",J=typeof String.prototype.isWellFormed=="function";
function H(A){
return G?`${A}`.toWellFormed():C.toUSVString(A);}
function v(A){
switch(A){
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
return!1;

default:
return A>=33&&A<=126;}}
const V=/[^\t\x20-\x7e\x80-\xff]/,x=Object.create(null);
x.enumerable=!0;
const W={
delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",
OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},O={
...W,patch:"patch",PATCH:"PATCH"};
Object.setPrototypeOf(W,null);
Object.setPrototypeOf(O,null);
A.exports={
kEnumerableProperty:x,nop:function(){},isDisturbed:function(body){
return!(!body||!I.isDisturbed(body)&&!body[Q]);},isErrored:function(body){
return!(!body||!I.isErrored(body));},isReadable:function(body){
return!(!body||!I.isReadable(body));},toUSVString:H,isUSVString:function(A){
return J?`${A}`.isWellFormed():H(A)===`${A}`;},isBlobLike:R,parseOrigin:function(url){
if((url=S(url)).pathname!=="/"||url.search||url.hash)throw new d("invalid url");
return url;},parseURL:S,getServerName:function(host){
if(!host)return null;
r(typeof host=="string");
const A=function(host){
if(host[0]==="["){
const A=host.indexOf("]");
r(A!==-1);
return host.substring(1,A);}
const A=host.indexOf(":");
return A===-1?host:host.substring(0,A);}(host);
return net.isIP(A)?"":A;},isStream:k,isIterable:N,isAsyncIterable:function(A){
return!(A==null||typeof A[Symbol.asyncIterator]!="function");},isDestroyed:U,headerNameToString:T,
bufferToLowerCasedHeaderName:function(value){
return w.lookup(value)??value.toString("latin1").toLowerCase();},addListener:function(A,name,e){
(A[g]??=[]).push([name,e]);
A.on(name,e);
return A;},removeAllListeners:function(A){
for(const[name,e]of A[g]??[])A.removeListener(name,e);
A[g]=null;},errorRequest:function(client,request,A){
try{
request.onError(A);
r(request.aborted);}catch(A){
client.emit("error",A);}},parseRawHeaders:function(headers){
const A=headers.length,e=new Array(A);
let key,t,r=!1,o=-1,Q=0;
for(let n=0;n<headers.length;n+=2){
key=headers[n];
t=headers[n+1];
typeof key!="string"&&(key=key.toString());
typeof t!="string"&&(t=t.toString("utf8"));
Q=key.length;
Q!==14||key[7]!=="-"||key!=="content-length"&&key.toLowerCase()!=="content-length"?Q!==19||key[7]!=="-"||key!=="content-disposition"&&key.toLowerCase()!=="content-disposition"||(o=n+1):r=!0;
e[n]=key;
e[n+1]=t;}
r&&o!==-1&&(e[o]=Buffer.from(e[o]).toString("latin1"));
return e;},parseHeaders:function(headers,A){
A===void 0&&(A={});
for(let i=0;i<headers.length;i+=2){
const key=T(headers[i]);
let e=A[key];
if(e){
if(typeof e=="string"){
e=[e];
A[key]=e;}
e.push(headers[i+1].toString("utf8"));}else{
const e=headers[i+1];
A[key]=typeof e=="string"?e:Array.isArray(e)?e.map(A=>A.toString("utf8")):e.toString("utf8");}}
"content-length"in A&&"content-disposition"in A&&(A["content-disposition"]=Buffer.from(A["content-disposition"]).toString("latin1"));
return A;},parseKeepAliveTimeout:function(A){
const e=A.toString().match(L);
return e?parseInt(e[1],10)*1e3:null;},destroy:function(A,e){
if(A!=null&&k(A)&&!U(A)){
if(typeof A.destroy=="function"){
Object.getPrototypeOf(A).constructor===B&&(A.socket=null);
A.destroy(e);}else e&&queueMicrotask(()=>{
A.emit("error",e);});
A.destroyed!==!0&&(A[o]=!0);}},bodyLength:M,deepClone:function(A){
return JSON.parse(JSON.stringify(A));},ReadableStreamFrom:function(A){
let e;
return new ReadableStream({
async start(){
e=A[Symbol.asyncIterator]();},async pull(controller){
const{done,value}=await e.next();
if(done)queueMicrotask(()=>{
controller.close();
controller.byobRequest?.respond(0);});else{
const A=Buffer.isBuffer(value)?value:Buffer.from(value);
A.byteLength&&controller.enqueue(new Uint8Array(A));}
return controller.desiredSize>0;},async cancel(reason){
await e.return();},type:"bytes"});},isBuffer:Y,validateHandler:function(handler,method,A){
if(!handler||typeof handler!="object")throw new d("handler must be an object");
if(typeof handler.onConnect!="function")throw new d("invalid onConnect method");
if(typeof handler.onError!="function")throw new d("invalid onError method");
if(typeof handler.onBodySent!="function"&&handler.onBodySent!==void 0)throw new d("invalid onBodySent method");
if(A||method==="CONNECT"){
if(typeof handler.onUpgrade!="function")throw new d("invalid onUpgrade method");}else{
if(typeof handler.onHeaders!="function")throw new d("invalid onHeaders method");
if(typeof handler.onData!="function")throw new d("invalid onData method");
if(typeof handler.onComplete!="function")throw new d("invalid onComplete method");}},getSocketInfo:function(socket){
return{
localAddress:socket.localAddress,localPort:socket.localPort,remoteAddress:socket.remoteAddress,
remotePort:socket.remotePort,remoteFamily:socket.remoteFamily,timeout:socket.timeout,bytesWritten:socket.bytesWritten,
bytesRead:socket.bytesRead};},isFormDataLike:function(A){
return A&&typeof A=="object"&&typeof A.append=="function"&&typeof A.delete=="function"&&typeof A.get=="function"&&typeof A.getAll=="function"&&typeof A.has=="function"&&typeof A.set=="function"&&A[Symbol.toStringTag]==="FormData";
},buildURL:function(url,A){
if(url.includes("?")||url.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');
const e=l(A);
e&&(url+="?"+e);
return url;},addAbortListener:function(signal,A){
if("addEventListener"in signal){
signal.addEventListener("abort",A,{
once:!0});
return()=>signal.removeEventListener("abort",A);}
signal.addListener("abort",A);
return()=>signal.removeListener("abort",A);},isValidHTTPToken:function(characters){
if(characters.length===0)return!1;
for(let i=0;i<characters.length;++i)if(!v(characters.charCodeAt(i)))return!1;
return!0;},isValidHeaderValue:function(characters){
return!V.test(characters);},isTokenCharCode:v,parseRangeHeader:function(A){
if(A==null||A==="")return{
start:0,end:null,size:null};
const e=A?A.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;
return e?{
start:parseInt(e[1]),end:e[2]?parseInt(e[2]):null,size:e[3]?parseInt(e[3]):null}:null;},
normalizedMethodRecordsBase:W,normalizedMethodRecords:O,isValidPort:F,isHttpOrHttpsPrefixed:m,
nodeMajor:y,nodeMinor:D,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:function(body){
if(k(body)){
M(body)===0&&body.on("data",function(){
r(!1);});
if(typeof body.readableDidRead!="boolean"){
body[Q]=!1;
u.prototype.on.call(body,"data",function(){
this[Q]=!0;});}
return body;}
return body&&typeof body.pipeTo=="function"||body&&typeof body!="string"&&!ArrayBuffer.isView(body)&&N(body)?new p(body):body;
}};},3779:(A,e,t)=>{
const{InvalidArgumentError:r}=t(5793),{kClients:o,kRunning:Q,kClose:g,kDestroy:E,kDispatch:B,kInterceptors:I}=t(33),c=t(4339),C=t(7454),l=t(5215),u=t(586),d=t(1946),f=Symbol("onConnect"),w=Symbol("onDisconnect"),y=Symbol("onConnectionError"),D=Symbol("maxRedirections"),p=Symbol("onDrain"),k=Symbol("factory"),R=Symbol("options");
function F(origin,A){
return A&&A.connections===1?new l(origin,A):new C(origin,A);}
A.exports=class extends c{
constructor({factory:A=F,maxRedirections:e=0,connect,tls:t,...options}={}){
if(typeof A!="function")throw new r("factory must be a function.");
if(connect!=null&&typeof connect!="function"&&typeof connect!="object")throw new r("connect must be a function or an object");
if(!Number.isInteger(e)||e<0)throw new r("maxRedirections must be a positive number");
super(options);
connect&&typeof connect!="function"&&(connect={
...connect});
t&&typeof t!="function"&&(t={
...t});
this[I]=options.interceptors?.Agent&&Array.isArray(options.interceptors.Agent)?options.interceptors.Agent:[d({
maxRedirections:e})];
this[R]={
...u.deepClone(options),connect,tls:t};
this[R].interceptors=options.interceptors?{
...options.interceptors}:void 0;
this[D]=e;
this[k]=A;
this[o]=new Map;
this[p]=(origin,A)=>{
this.emit("drain",origin,[this,...A]);};
this[f]=(origin,A)=>{
this.emit("connect",origin,[this,...A]);};
this[w]=(origin,A,e)=>{
this.emit("disconnect",origin,[this,...A],e);};
this[y]=(origin,A,e)=>{
this.emit("connectionError",origin,[this,...A],e);};}
get[Q](){
let A=0;
for(const client of this[o].values())A+=client[Q];
return A;}
[B](A,handler){
let key;
if(!A.origin||!(typeof A.origin=="string"||A.origin instanceof URL))throw new r("opts.origin must be a non-empty string or URL.");
key=String(A.origin);
let e=this[o].get(key);
if(!e){
e=this[k](A.origin,this[R]).on("drain",this[p]).on("connect",this[f]).on("disconnect",this[w]).on("connectionError",this[y]);
this[o].set(key,e);}
return e.dispatch(A,handler);}
async[g](){
const A=[];
for(const client of this[o].values())A.push(client.close());
this[o].clear();
await Promise.all(A);}
async[E](A){
const e=[];
for(const client of this[o].values())e.push(client.destroy(A));
this[o].clear();
await Promise.all(e);}};},7479:(A,e,t)=>{
const{BalancedPoolMissingUpstreamError:r,InvalidArgumentError:o}=t(5793),{PoolBase:Q,kClients:g,kNeedDrain:E,kAddClient:B,kRemoveClient:I,kGetDispatcher:c}=t(4830),C=t(7454),{kUrl:l,kInterceptors:u}=t(33),{parseOrigin:d}=t(586),f=Symbol("factory"),w=Symbol("options"),y=Symbol("kGreatestCommonDivisor"),D=Symbol("kCurrentWeight"),p=Symbol("kIndex"),k=Symbol("kWeight"),R=Symbol("kMaxWeightPerServer"),F=Symbol("kErrorPenalty");
function m(a,b){
if(a===0)return b;
for(;b!==0;){
const A=b;
b=a%b;
a=A;}
return a;}
function S(origin,A){
return new C(origin,A);}
A.exports=class extends Q{
constructor(A=[],{factory:e=S,...t}={}){
super();
this[w]=t;
this[p]=-1;
this[D]=0;
this[R]=this[w].maxWeightPerServer||100;
this[F]=this[w].errorPenalty||15;
Array.isArray(A)||(A=[A]);
if(typeof e!="function")throw new o("factory must be a function.");
this[u]=t.interceptors?.BalancedPool&&Array.isArray(t.interceptors.BalancedPool)?t.interceptors.BalancedPool:[];
this[f]=e;
for(const e of A)this.addUpstream(e);
this._updateBalancedPoolStats();}
addUpstream(A){
const e=d(A).origin;
if(this[g].find(A=>A[l].origin===e&&A.closed!==!0&&A.destroyed!==!0))return this;
const t=this[f](e,Object.assign({},this[w]));
this[B](t);
t.on("connect",()=>{
t[k]=Math.min(this[R],t[k]+this[F]);});
t.on("connectionError",()=>{
t[k]=Math.max(1,t[k]-this[F]);
this._updateBalancedPoolStats();});
t.on("disconnect",(...args)=>{
const A=args[2];
if(A&&A.code==="UND_ERR_SOCKET"){
t[k]=Math.max(1,t[k]-this[F]);
this._updateBalancedPoolStats();}});
for(const client of this[g])client[k]=this[R];
this._updateBalancedPoolStats();
return this;}
_updateBalancedPoolStats(){
let result=0;
for(let i=0;i<this[g].length;i++)result=m(this[g][i][k],result);
this[y]=result;}
removeUpstream(A){
const e=d(A).origin,t=this[g].find(A=>A[l].origin===e&&A.closed!==!0&&A.destroyed!==!0);
t&&this[I](t);
return this;}
get upstreams(){
return this[g].filter(A=>A.closed!==!0&&A.destroyed!==!0).map(A=>A[l].origin);}
[c](){
if(this[g].length===0)throw new r;
if(!this[g].find(A=>!A[E]&&A.closed!==!0&&A.destroyed!==!0))return;
if(this[g].map(A=>A[E]).reduce((a,b)=>a&&b,!0))return;
let A=0,e=this[g].findIndex(A=>!A[E]);
for(;A++<this[g].length;){
this[p]=(this[p]+1)%this[g].length;
const A=this[g][this[p]];
A[k]>this[g][e][k]&&!A[E]&&(e=this[p]);
if(this[p]===0){
this[D]=this[D]-this[y];
this[D]<=0&&(this[D]=this[R]);}
if(A[k]>=this[D]&&!A[E])return A;}
this[D]=this[g][e][k];
this[p]=e;
return this[g][e];}};},6443:(A,e,t)=>{
const r=t(4589),o=t(586),{channels:Q}=t(8580),g=t(1017),{RequestContentLengthMismatchError:E,ResponseContentLengthMismatchError:B,RequestAbortedError:I,InvalidArgumentError:c,HeadersTimeoutError:C,HeadersOverflowError:l,SocketError:u,InformationalError:d,BodyTimeoutError:f,HTTPParserError:w,ResponseExceededMaxSizeError:y}=t(5793),{kUrl:D,kReset:p,kClient:k,kParser:R,kBlocking:F,kRunning:m,kPending:S,kSize:N,kWriting:M,kQueue:U,kNoRef:L,kKeepAliveDefaultTimeout:T,kHostHeader:Y,kPendingIdx:G,kRunningIdx:J,kError:H,kPipelining:v,kSocket:V,kKeepAliveTimeoutValue:x,kMaxHeadersSize:W,kKeepAliveMaxTimeout:O,kKeepAliveTimeoutThreshold:P,kHeadersTimeout:q,kBodyTimeout:Z,kStrictContentLength:z,kMaxRequests:K,kCounter:X,kMaxResponseSize:j,kOnError:$,kResume:AA,kHTTPContext:eA}=t(33),tA=t(2418),rA=Buffer.alloc(0),sA=Buffer[Symbol.species],nA=o.addListener,oA=o.removeAllListeners,iA=Symbol("kIdleSocketValidation"),aA=Symbol("kIdleSocketValidationTimeout"),QA=Symbol("kSocketUsed");
let gA,EA=null,BA=async function(){
const A=process.env.JEST_WORKER_ID?t(8776):void 0;
let e;
try{
e=await WebAssembly.compile(t(3072));}catch(r){
e=await WebAssembly.compile(A||t(8776));}
return await WebAssembly.instantiate(e,{
env:{
wasm_on_url:(A,at,e)=>0,wasm_on_status:(A,at,e)=>{
r(IA.ptr===A);
const start=at-hA+cA.byteOffset;
return IA.onStatus(new sA(cA.buffer,start,e))||0;},wasm_on_message_begin:A=>{
r(IA.ptr===A);
return IA.onMessageBegin()||0;},wasm_on_header_field:(A,at,e)=>{
r(IA.ptr===A);
const start=at-hA+cA.byteOffset;
return IA.onHeaderField(new sA(cA.buffer,start,e))||0;},wasm_on_header_value:(A,at,e)=>{
r(IA.ptr===A);
const start=at-hA+cA.byteOffset;
return IA.onHeaderValue(new sA(cA.buffer,start,e))||0;},wasm_on_headers_complete:(A,e,t,o)=>{
r(IA.ptr===A);
return IA.onHeadersComplete(e,Boolean(t),Boolean(o))||0;},wasm_on_body:(A,at,e)=>{
r(IA.ptr===A);
const start=at-hA+cA.byteOffset;
return IA.onBody(new sA(cA.buffer,start,e))||0;},wasm_on_message_complete:A=>{
r(IA.ptr===A);
return IA.onMessageComplete()||0;}}});}();
BA.catch();
let IA=null,cA=null,CA=0,hA=null;
class lA{
constructor(client,socket,{exports:A}){
r(Number.isFinite(client[W])&&client[W]>0);
this.llhttp=A;
this.ptr=this.llhttp.llhttp_alloc(tA.TYPE.RESPONSE);
this.client=client;
this.socket=socket;
this.timeout=null;
this.timeoutValue=null;
this.timeoutType=null;
this.statusCode=null;
this.statusText="";
this.upgrade=!1;
this.headers=[];
this.headersSize=0;
this.headersMaxSize=client[W];
this.shouldKeepAlive=!1;
this.paused=!1;
this.resume=this.resume.bind(this);
this.bytesRead=0;
this.keepAlive="";
this.contentLength="";
this.connection="";
this.maxResponseSize=client[j];}
setTimeout(A,type){
if(A!==this.timeoutValue||type&1^this.timeoutType&1){
if(this.timeout){
g.clearTimeout(this.timeout);
this.timeout=null;}
if(A)if(type&1)this.timeout=g.setFastTimeout(uA,A,new WeakRef(this));else{
this.timeout=setTimeout(uA,A,new WeakRef(this));
this.timeout.unref();}
this.timeoutValue=A;}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();
this.timeoutType=type;}
resume(){
if(!this.socket.destroyed&&this.paused){
r(this.ptr!=null);
r(IA==null);
this.llhttp.llhttp_resume(this.ptr);
r(this.timeoutType===5);
this.timeout&&this.timeout.refresh&&this.timeout.refresh();
this.paused=!1;
this.execute(this.socket.read()||rA);
this.readMore();}}
readMore(){
for(;!this.paused&&this.ptr;){
const chunk=this.socket.read();
if(chunk===null)break;
this.execute(chunk);}}
execute(data){
r(this.ptr!=null);
r(IA==null);
r(!this.paused);
const{socket,llhttp:A}=this;
if(data.length>CA){
hA&&A.free(hA);
CA=Math.ceil(data.length/4096)*4096;
hA=A.malloc(CA);}
new Uint8Array(A.memory.buffer,hA,CA).set(data);
try{
let e;
try{
cA=data;
IA=this;
e=A.llhttp_execute(this.ptr,hA,data.length);}catch(A){
throw A;}finally{
IA=null;
cA=null;}
const t=A.llhttp_get_error_pos(this.ptr)-hA;
if(e!==tA.ERROR.OK){
const body=data.subarray(t);
if(e===tA.ERROR.PAUSED_UPGRADE)this.onUpgrade(body);else{
if(e!==tA.ERROR.PAUSED)throw this.createError(e,body);
this.paused=!0;
socket.unshift(body);}}}catch(A){
o.destroy(socket,A);}}
finish(){
r(IA===null);
r(this.ptr!=null);
r(!this.paused);
const{llhttp:A}=this;
let e;
try{
IA=this;
e=A.llhttp_finish(this.ptr);}finally{
IA=null;}
if(e===tA.ERROR.OK)return null;
if(e===tA.ERROR.PAUSED||e===tA.ERROR.PAUSED_UPGRADE){
this.paused=!0;
return null;}
return this.createError(e,rA);}
createError(A,data){
const{llhttp:e,contentLength:t,bytesRead:r}=this;
if(t&&r!==parseInt(t,10))return new B;
const o=e.llhttp_get_error_reason(this.ptr);
let message="";
if(o){
const A=new Uint8Array(e.memory.buffer,o).indexOf(0);
message="Response does not match the HTTP/1.1 protocol ("+Buffer.from(e.memory.buffer,o,A).toString()+")";
}
return new w(message,tA.ERROR[A],data);}
destroy(){
r(this.ptr!=null);
r(IA==null);
this.llhttp.llhttp_free(this.ptr);
this.ptr=null;
this.timeout&&g.clearTimeout(this.timeout);
this.timeout=null;
this.timeoutValue=null;
this.timeoutType=null;
this.paused=!1;}
onStatus(A){
this.statusText=A.toString();}
onMessageBegin(){
const{socket,client}=this;
if(socket.destroyed)return-1;
if(client[m]===0){
o.destroy(socket,new u("bad response",o.getSocketInfo(socket)));
return-1;}
const request=client[U][client[J]];
if(!request)return-1;
request.onResponseStarted();}
onHeaderField(A){
const e=this.headers.length;
e&1?this.headers[e-1]=Buffer.concat([this.headers[e-1],A]):this.headers.push(A);
this.trackHeader(A.length);}
onHeaderValue(A){
let e=this.headers.length;
if(1&~e)this.headers[e-1]=Buffer.concat([this.headers[e-1],A]);else{
this.headers.push(A);
e+=1;}
const key=this.headers[e-2];
if(key.length===10){
const e=o.bufferToLowerCasedHeaderName(key);
e==="keep-alive"?this.keepAlive+=A.toString():e==="connection"&&(this.connection+=A.toString());}else key.length===14&&o.bufferToLowerCasedHeaderName(key)==="content-length"&&(this.contentLength+=A.toString());
this.trackHeader(A.length);}
trackHeader(A){
this.headersSize+=A;
this.headersSize>=this.headersMaxSize&&o.destroy(this.socket,new l);}
onUpgrade(head){
const{upgrade:A,client,socket,headers,statusCode:e,statusText}=this;
r(A);
r(client[V]===socket);
r(!socket.destroyed);
r(!this.paused);
r(!(headers.length&1));
const request=client[U][client[J]];
r(request);
r(request.upgrade||request.method==="CONNECT");
this.statusCode=null;
this.statusText="";
this.shouldKeepAlive=null;
this.headers=[];
this.headersSize=0;
socket.unshift(head);
socket[R].destroy();
socket[R]=null;
socket[k]=null;
socket[H]=null;
oA(socket);
client[V]=null;
client[eA]=null;
client[U][client[J]++]=null;
client.emit("disconnect",client[D],[client],new d("upgrade"));
try{
request.onUpgrade(e,headers,socket,statusText);}catch(A){
o.errorRequest(client,request,A);
o.destroy(socket,A);}
client[AA]();}
onHeadersComplete(A,e,t){
const{client,socket,headers,statusText}=this;
if(socket.destroyed)return-1;
if(client[m]===0){
o.destroy(socket,new u("bad response",o.getSocketInfo(socket)));
return-1;}
const request=client[U][client[J]];
if(!request)return-1;
r(!this.upgrade);
r(this.statusCode<200);
if(A===100){
o.destroy(socket,new u("bad response",o.getSocketInfo(socket)));
return-1;}
if(e&&!request.upgrade){
o.destroy(socket,new u("bad upgrade",o.getSocketInfo(socket)));
return-1;}
r(this.timeoutType===3);
this.statusCode=A;
this.shouldKeepAlive=t||request.method==="HEAD"&&!socket[p]&&this.connection.toLowerCase()==="keep-alive";
if(this.statusCode>=200){
const A=request.bodyTimeout!=null?request.bodyTimeout:client[Z];
this.setTimeout(A,5);}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();
if(request.method==="CONNECT"){
r(client[m]===1);
this.upgrade=!0;
return 2;}
if(e){
r(client[m]===1);
this.upgrade=!0;
return 2;}
r(!(this.headers.length&1));
this.headers=[];
this.headersSize=0;
if(this.shouldKeepAlive&&client[v]){
const A=this.keepAlive?o.parseKeepAliveTimeout(this.keepAlive):null;
if(A!=null){
const e=Math.min(A-client[P],client[O]);
e<=0?socket[p]=!0:client[x]=e;}else client[x]=client[T];}else socket[p]=!0;
const pause=request.onHeaders(A,headers,this.resume,statusText)===!1;
if(request.aborted)return-1;
if(request.method==="HEAD")return 1;
if(A<200)return 1;
if(socket[F]){
socket[F]=!1;
client[AA]();}
return pause?tA.ERROR.PAUSED:0;}
onBody(A){
const{client,socket,statusCode:e,maxResponseSize:t}=this;
if(socket.destroyed)return-1;
const request=client[U][client[J]];
r(request);
r(this.timeoutType===5);
this.timeout&&this.timeout.refresh&&this.timeout.refresh();
r(e>=200);
if(t>-1&&this.bytesRead+A.length>t){
o.destroy(socket,new y);
return-1;}
this.bytesRead+=A.length;
return request.onData(A)===!1?tA.ERROR.PAUSED:void 0;}
onMessageComplete(){
const{client,socket,statusCode:A,upgrade:e,headers,contentLength:t,bytesRead:Q,shouldKeepAlive:g}=this;
if(socket.destroyed&&(!A||g))return-1;
if(e)return;
r(A>=100);
r(!(this.headers.length&1));
const request=client[U][client[J]];
r(request);
this.statusCode=null;
this.statusText="";
this.bytesRead=0;
this.contentLength="";
this.keepAlive="";
this.connection="";
this.headers=[];
this.headersSize=0;
if(!(A<200)){
if(request.method!=="HEAD"&&t&&Q!==parseInt(t,10)){
o.destroy(socket,new B);
return-1;}
request.onComplete(headers);
client[U][client[J]++]=null;
socket[QA]=!0;
if(socket[M]){
r(client[m]===0);
o.destroy(socket,new d("reset"));
return tA.ERROR.PAUSED;}
if(!g){
o.destroy(socket,new d("reset"));
return tA.ERROR.PAUSED;}
if(socket[p]&&client[m]===0){
o.destroy(socket,new d("reset"));
return tA.ERROR.PAUSED;}
client[v]==null||client[v]===1?setImmediate(()=>client[AA]()):client[AA]();}}}
function uA(A){
const{socket,timeoutType:e,client,paused:t}=A.deref();
if(e===3){
if(!socket[M]||socket.writableNeedDrain||client[m]>1){
r(!t,"cannot be paused while waiting for headers");
o.destroy(socket,new C);}}else if(e===5)t||o.destroy(socket,new f);else if(e===8){
r(client[m]===0&&client[x]);
o.destroy(socket,new d("socket idle timeout"));}}
function dA(socket){
if(socket[aA]){
clearImmediate(socket[aA]);
socket[aA]=null;}
socket[iA]=0;}
function fA(A,body,client,request,socket,e,header,t){
try{
if(body){
if(o.isBuffer(body)){
r(e===body.byteLength,"buffer body must have content length");
socket.cork();
socket.write(`${header}content-length: ${e}\r\n\r\n`,"latin1");
socket.write(body);
socket.uncork();
request.onBodySent(body);
t||request.reset===!1||(socket[p]=!0);}}else if(e===0)socket.write(`${header}content-length: 0\r\n\r\n`,"latin1");else{
r(e===null,"no body must not have content length");
socket.write(`${header}\r\n`,"latin1");}
request.onRequestSent();
client[AA]();}catch(e){
A(e);}}
async function wA(A,body,client,request,socket,e,header,t){
r(e!==0||client[m]===0,"iterator body cannot be pipelined");
let o=null;
function Q(){
if(o){
const A=o;
o=null;
A();}}
const g=()=>new Promise((resolve,reject)=>{
r(o===null);
socket[H]?reject(socket[H]):o=resolve;});
socket.on("close",Q).on("drain",Q);
const writer=new yA({
abort:A,socket,request,contentLength:e,client,expectsPayload:t,header});
try{
for await(const chunk of body){
if(socket[H])throw socket[H];
writer.write(chunk)||await g();}
writer.end();}catch(A){
writer.destroy(A);}finally{
socket.off("close",Q).off("drain",Q);}}
class yA{
constructor({abort:A,socket,request,contentLength:e,client,expectsPayload:t,header}){
this.socket=socket;
this.request=request;
this.contentLength=e;
this.client=client;
this.bytesWritten=0;
this.expectsPayload=t;
this.header=header;
this.abort=A;
socket[M]=!0;}
write(chunk){
const{socket,request,contentLength:A,client,bytesWritten:e,expectsPayload:t,header}=this;
if(socket[H])throw socket[H];
if(socket.destroyed)return!1;
const r=Buffer.byteLength(chunk);
if(!r)return!0;
if(A!==null&&e+r>A){
if(client[z])throw new E;
process.emitWarning(new E);}
socket.cork();
if(e===0){
t||request.reset===!1||(socket[p]=!0);
A===null?socket.write(`${header}transfer-encoding: chunked\r\n`,"latin1"):socket.write(`${header}content-length: ${A}\r\n\r\n`,"latin1");
}
A===null&&socket.write(`\r\n${r.toString(16)}\r\n`,"latin1");
this.bytesWritten+=r;
const o=socket.write(chunk);
socket.uncork();
request.onBodySent(chunk);
o||socket[R].timeout&&socket[R].timeoutType===3&&socket[R].timeout.refresh&&socket[R].timeout.refresh();
return o;}
end(){
const{socket,contentLength:A,client,bytesWritten:e,expectsPayload:t,header,request}=this;
request.onRequestSent();
socket[M]=!1;
if(socket[H])throw socket[H];
if(!socket.destroyed){
e===0?t?socket.write(`${header}content-length: 0\r\n\r\n`,"latin1"):socket.write(`${header}\r\n`,"latin1"):A===null&&socket.write("\r\n0\r\n\r\n","latin1");
if(A!==null&&e!==A){
if(client[z])throw new E;
process.emitWarning(new E);}
socket[R].timeout&&socket[R].timeoutType===3&&socket[R].timeout.refresh&&socket[R].timeout.refresh();
client[AA]();}}
destroy(A){
const{socket,client,abort:e}=this;
socket[M]=!1;
if(A){
r(client[m]<=1,"pipeline should only contain this request");
e(A);}}}
A.exports=async function(client,socket){
client[V]=socket;
if(!EA){
EA=await BA;
BA=null;}
socket[L]=!1;
socket[M]=!1;
socket[p]=!1;
socket[F]=!1;
socket[iA]=0;
socket[aA]=null;
socket[QA]=!1;
socket[R]=new lA(client,socket,EA);
nA(socket,"error",function(A){
const e=this[R];
if(A.code==="ECONNRESET"&&e.statusCode&&!e.shouldKeepAlive){
const A=e.finish();
if(A){
this[H]=A;
this[k][$](A);}
return;}
this[H]=A;
this[k][$](A);});
nA(socket,"readable",function(){
const A=this[R];
A&&A.readMore();});
nA(socket,"end",function(){
const A=this[R];
if(A.statusCode&&!A.shouldKeepAlive){
const e=A.finish();
e&&o.destroy(this,e);
return;}
o.destroy(this,new u("other side closed",o.getSocketInfo(this)));});
nA(socket,"close",function(){
const client=this[k],A=this[R];
dA(this);
if(A){
this[H]||!A.statusCode||A.shouldKeepAlive||(this[H]=A.finish()||this[H]);
this[R].destroy();
this[R]=null;}
const e=this[H]||new u("closed",o.getSocketInfo(this));
client[V]=null;
client[eA]=null;
if(client.destroyed){
r(client[S]===0);
const requests=client[U].splice(client[J]);
for(let i=0;i<requests.length;i++){
const request=requests[i];
o.errorRequest(client,request,e);}}else if(client[m]>0&&e.code!=="UND_ERR_INFO"){
const request=client[U][client[J]];
client[U][client[J]++]=null;
o.errorRequest(client,request,e);}
client[G]=client[J];
r(client[m]===0);
client.emit("disconnect",client[D],[client],e);
client[AA]();});
let closed=!1;
socket.on("close",()=>{
closed=!0;});
return{
version:"h1",defaultPipelining:1,write:(...args)=>function(client,request){
const{method,path,host,upgrade:A,blocking:e,reset:g}=request;
let{body,headers,contentLength:B}=request;
const C=method==="PUT"||method==="POST"||method==="PATCH"||method==="QUERY"||method==="PROPFIND"||method==="PROPPATCH";
if(o.isFormDataLike(body)){
gA||(gA=t(3842).extractBody);
const[A,e]=gA(body);
request.contentType==null&&headers.push("content-type",e);
body=A.stream;
B=A.length;}else if(o.isBlobLike(body)&&request.contentType==null){
const A=body.type;
if(A){
const e=`${A}`;
if(!o.isValidHeaderValue(e)){
o.errorRequest(client,request,new c("invalid content-type header"));
return!1;}
headers.push("content-type",e);}}
body&&typeof body.read=="function"&&body.read(0);
const l=o.bodyLength(body);
B=l??B;
B===null&&(B=request.contentLength);
B!==0||C||(B=null);
if(function(method){
return method!=="GET"&&method!=="HEAD"&&method!=="OPTIONS"&&method!=="TRACE"&&method!=="CONNECT";}(method)&&B>0&&request.contentLength!==null&&request.contentLength!==B){
if(client[z]){
o.errorRequest(client,request,new E);
return!1;}
process.emitWarning(new E);}
const socket=client[V];
dA(socket);
const u=error=>{
if(!request.aborted)if(request.completed)(request.upgrade||request.method==="CONNECT")&&o.destroy(socket,new d("aborted"));else{
o.errorRequest(client,request,error||new I);
o.destroy(body);
o.destroy(socket,new d("aborted"));}};
try{
request.onConnect(u);}catch(A){
o.errorRequest(client,request,A);}
if(request.aborted)return!1;
method==="HEAD"&&(socket[p]=!0);
(A||method==="CONNECT")&&(socket[p]=!0);
g!=null&&(socket[p]=g);
client[K]&&socket[X]++>=client[K]&&(socket[p]=!0);
e&&(socket[F]=!0);
let header=`${method} ${path} HTTP/1.1\r\n`;
header+=typeof host=="string"?`host: ${host}\r\n`:client[Y];
A?header+=`connection: upgrade\r\nupgrade: ${A}\r\n`:client[v]&&!socket[p]?header+="connection: keep-alive\r\n":header+="connection: close\r\n";
if(Array.isArray(headers))for(let n=0;n<headers.length;n+=2){
const key=headers[n+0],A=headers[n+1];
if(Array.isArray(A))for(let i=0;i<A.length;i++)header+=`${key}: ${A[i]}\r\n`;else header+=`${key}: ${A}\r\n`;
}
Q.sendHeaders.hasSubscribers&&Q.sendHeaders.publish({
request,headers:header,socket});
body&&l!==0?o.isBuffer(body)?fA(u,body,client,request,socket,B,header,C):o.isBlobLike(body)?typeof body.stream=="function"?wA(u,body.stream(),client,request,socket,B,header,C):async function(A,body,client,request,socket,e,header,t){
r(e===body.size,"blob body must have content length");
try{
if(e!=null&&e!==body.size)throw new E;
const A=Buffer.from(await body.arrayBuffer());
socket.cork();
socket.write(`${header}content-length: ${e}\r\n\r\n`,"latin1");
socket.write(A);
socket.uncork();
request.onBodySent(A);
request.onRequestSent();
t||request.reset===!1||(socket[p]=!0);
client[AA]();}catch(e){
A(e);}}(u,body,client,request,socket,B,header,C):o.isStream(body)?function(A,body,client,request,socket,e,header,t){
r(e!==0||client[m]===0,"stream body cannot be pipelined");
let finished=!1;
const writer=new yA({
abort:A,socket,request,contentLength:e,client,expectsPayload:t,header}),Q=function(chunk){
if(!finished)try{
!writer.write(chunk)&&this.pause&&this.pause();}catch(A){
o.destroy(this,A);}},g=function(){
finished||body.resume&&body.resume();},E=function(){
queueMicrotask(()=>{
body.removeListener("error",B);});
if(!finished){
const A=new I;
queueMicrotask(()=>B(A));}},B=function(A){
if(!finished){
finished=!0;
r(socket.destroyed||socket[M]&&client[m]<=1);
socket.off("drain",g).off("error",B);
body.removeListener("data",Q).removeListener("end",B).removeListener("close",E);
if(!A)try{
writer.end();}catch(e){
A=e;}
writer.destroy(A);
!A||A.code==="UND_ERR_INFO"&&A.message==="reset"?o.destroy(body):o.destroy(body,A);}};
body.on("data",Q).on("end",B).on("error",B).on("close",E);
body.resume&&body.resume();
socket.on("drain",g).on("error",B);
body.errorEmitted??body.errored?setImmediate(()=>B(body.errored)):(body.endEmitted??body.readableEnded)&&setImmediate(()=>B(null));
(body.closeEmitted??body.closed)&&setImmediate(E);}(u,body,client,request,socket,B,header,C):o.isIterable(body)?wA(u,body,client,request,socket,B,header,C):r(!1):fA(u,null,client,request,socket,B,header,C);
return!0;}(client,...args),resume(){
!function(client){
const socket=client[V];
if(socket&&!socket.destroyed){
if(client[N]===0){
if(!socket[L]&&socket.unref){
socket.unref();
socket[L]=!0;}}else if(socket[L]&&socket.ref){
socket.ref();
socket[L]=!1;}
if(client[m]===0&&client[S]>0&&socket[QA]){
if(socket[iA]===0){
!function(client,socket){
socket[iA]=1;
socket[aA]=setImmediate(()=>{
socket[aA]=null;
socket[iA]=2;
client[V]!==socket||socket.destroyed||client[AA]();});}(client,socket);
socket[R].readMore();
socket.destroyed;
return;}
if(socket[iA]===1){
socket[R].readMore();
socket.destroyed;
return;}}
if(client[m]===0){
socket[R].readMore();
if(socket.destroyed)return;}
if(client[N]===0)socket[R].timeoutType!==8&&socket[R].setTimeout(client[x],8);else if(client[m]>0&&socket[R].statusCode<200&&socket[R].timeoutType!==3){
const request=client[U][client[J]],A=request.headersTimeout!=null?request.headersTimeout:client[q];
socket[R].setTimeout(A,3);}}}(client);},destroy(A,e){
closed?queueMicrotask(e):socket.destroy(A).on("close",e);},get destroyed(){
return socket.destroyed;},busy(request){
if(socket[M]||socket[p]||socket[F]||socket[iA]===1)return!0;
if(request){
if(client[m]>0&&!request.idempotent)return!0;
if(client[m]>0&&(request.upgrade||request.method==="CONNECT"))return!0;
if(client[m]>0&&o.bodyLength(request.body)!==0&&(o.isStream(request.body)||o.isAsyncIterable(request.body)||o.isFormDataLike(request.body)))return!0;
}
return!1;}};};},1582:(A,e,t)=>{
const r=t(4589),{errorMonitor:o}=t(8474),{pipeline:Q}=t(7075),g=t(586),{RequestContentLengthMismatchError:E,RequestAbortedError:B,SocketError:I,InformationalError:c}=t(5793),{kUrl:C,kReset:l,kClient:u,kRunning:d,kPending:f,kQueue:w,kPendingIdx:y,kRunningIdx:D,kError:p,kSocket:k,kStrictContentLength:R,kOnError:F,kMaxConcurrentStreams:m,kHTTP2Session:S,kResume:N,kSize:M,kHTTPContext:U}=t(33),L=Symbol("open streams");
let T,Y,G=!1;
try{
Y=t(2467);}catch{
Y={
constants:{}};}
const{constants:{HTTP2_HEADER_AUTHORITY:J,HTTP2_HEADER_METHOD:H,HTTP2_HEADER_PATH:v,HTTP2_HEADER_SCHEME:V,HTTP2_HEADER_CONTENT_LENGTH:x,HTTP2_HEADER_EXPECT:W,HTTP2_HEADER_STATUS:O}}=Y;
function P(headers){
const result=[];
for(const[name,value]of Object.entries(headers))if(Array.isArray(value))for(const A of value)result.push(Buffer.from(name),Buffer.from(A));else result.push(Buffer.from(name),Buffer.from(value));
return result;}
function q(headers){
const{[O]:A,...e}=headers;
return P(e);}
function Z(A){
this[k][p]=A;
this[u][F](A);}
function z(type,code,id){
if(id===0){
const A=new c(`HTTP/2: "frameError" received - type ${type}, code ${code}`);
this[k][p]=A;
this[u][F](A);}}
function K(){
const A=new I("other side closed",g.getSocketInfo(this[k]));
this.destroy(A);
g.destroy(this[k],A);}
function X(code){
const A=this[p]||new I(`HTTP/2: "GOAWAY" frame received with code ${code}`,g.getSocketInfo(this)),client=this[u];
client[k]=null;
client[U]=null;
if(this[S]!=null){
this[S].destroy(A);
this[S]=null;}
g.destroy(this[k],A);
if(client[D]<client[w].length){
const request=client[w][client[D]];
client[w][client[D]++]=null;
g.errorRequest(client,request,A);
client[y]=client[D];}
r(client[d]===0);
client.emit("disconnect",client[C],[client],A);
client[N]();}
function j(A,e,body,client,request,socket,t,o){
try{
if(body!=null&&g.isBuffer(body)){
r(t===body.byteLength,"buffer body must have content length");
e.cork();
e.write(body);
e.uncork();
e.end();
request.onBodySent(body);}
o||(socket[l]=!0);
request.onRequestSent();
client[N]();}catch(e){
A(e);}}
async function $(A,e,body,client,request,socket,t,o){
r(t!==0||client[d]===0,"iterator body cannot be pipelined");
let Q=null;
function g(){
if(Q){
const A=Q;
Q=null;
A();}}
const E=()=>new Promise((resolve,reject)=>{
r(Q===null);
socket[p]?reject(socket[p]):Q=resolve;});
e.on("close",g).on("drain",g);
try{
for await(const chunk of body){
if(socket[p])throw socket[p];
const A=e.write(chunk);
request.onBodySent(chunk);
A||await E();}
e.end();
request.onRequestSent();
o||(socket[l]=!0);
client[N]();}catch(e){
A(e);}finally{
e.off("close",g).off("drain",g);}}
A.exports=async function(client,socket){
client[k]=socket;
if(!G){
G=!0;
process.emitWarning("H2 support is experimental, expect them to change at any time.",{
code:"UNDICI-H2"});}
const session=Y.connect(client[C],{
createConnection:()=>socket,peerMaxConcurrentStreams:client[m]});
session[L]=0;
session[u]=client;
session[k]=socket;
g.addListener(session,"error",Z);
g.addListener(session,"frameError",z);
g.addListener(session,"end",K);
g.addListener(session,"goaway",X);
g.addListener(session,"close",function(){
const{[u]:client}=this,{[k]:socket}=client,A=this[k][p]||this[p]||new I("closed",g.getSocketInfo(socket));
client[S]=null;
if(client.destroyed){
r(client[f]===0);
const requests=client[w].splice(client[D]);
for(let i=0;i<requests.length;i++){
const request=requests[i];
g.errorRequest(client,request,A);}}});
session.unref();
client[S]=session;
socket[S]=session;
g.addListener(socket,"error",function(A){
this[p]=A;
this[u][F](A);});
g.addListener(socket,"end",function(){
g.destroy(this,new I("other side closed",g.getSocketInfo(this)));});
g.addListener(socket,"close",function(){
const A=this[p]||new I("closed",g.getSocketInfo(this));
client[k]=null;
this[S]!=null&&this[S].destroy(A);
client[y]=client[D];
r(client[d]===0);
client.emit("disconnect",client[C],[client],A);
client[N]();});
let closed=!1;
socket.on("close",()=>{
closed=!0;});
return{
version:"h2",defaultPipelining:1/0,write:(...args)=>function(client,request){
const session=client[S],{method,path,host,upgrade:A,expectContinue:e,signal,headers:I}=request;
let{body}=request;
if(A){
g.errorRequest(client,request,new Error("Upgrade not supported for H2"));
return!1;}
const headers={};
for(let n=0;n<I.length;n+=2){
const key=I[n+0],A=I[n+1];
if(Array.isArray(A))for(let i=0;i<A.length;i++)headers[key]?headers[key]+=`,${A[i]}`:headers[key]=A[i];else headers[key]=A;
}
let u;
const{hostname:f,port}=client[C];
headers[J]=host||`${f}${port?`:${port}`:""}`;
headers[H]=method;
const p=error=>{
if(!request.aborted)if(request.completed)method==="CONNECT"&&u!=null&&g.destroy(u,error||new B);else{
error=error||new B;
g.errorRequest(client,request,error);
u!=null&&g.destroy(u,error);
g.destroy(body,error);
client[w][client[D]++]=null;
client[N]();}};
try{
request.onConnect(p);}catch(A){
g.errorRequest(client,request,A);}
if(request.aborted)return!1;
if(method==="CONNECT"){
session.ref();
u=session.request(headers,{
endStream:!1,signal});
let A=!1;
const e=headers=>{
A=!0;
u.off(o,t);
request.onUpgradeResponse(Number(headers[O]),headers,q);},t=error=>{
A=!0;
u.off("response",e);
request.onUpgradeError(error);},r=()=>{
try{
request.onUpgrade(null,null,u);}catch(A){
u.off("response",e);
p(A);
return;}
if(!request.aborted){
u.off("error",p);
u.once(o,t);
client[w][client[D]++]=null;}};
u.once("response",e);
u.once("error",p);
++session[L];
r();
u.once("close",()=>{
if(!A&&request.completed){
u.off("response",e);
u.off(o,t);
request.onUpgradeError(new c(`HTTP/2: "stream error" received - code ${u.rstCode}`));}
session[L]-=1;
session[L]===0&&session.unref();});
return!0;}
headers[v]=path;
headers[V]="https";
const F=method==="PUT"||method==="POST"||method==="PATCH";
body&&typeof body.read=="function"&&body.read(0);
let m=g.bodyLength(body);
if(g.isFormDataLike(body)){
T??=t(3842).extractBody;
const[A,e]=T(body);
headers["content-type"]=e;
body=A.stream;
m=A.length;}
m==null&&(m=request.contentLength);
m!==0&&F||(m=null);
if(function(method){
return method!=="GET"&&method!=="HEAD"&&method!=="OPTIONS"&&method!=="TRACE"&&method!=="CONNECT";}(method)&&m>0&&request.contentLength!=null&&request.contentLength!==m){
if(client[R]){
g.errorRequest(client,request,new E);
return!1;}
process.emitWarning(new E);}
if(m!=null){
r(body,"no body must not have content length");
headers[x]=`${m}`;}
session.ref();
const M=method==="GET"||method==="HEAD"||body===null;
if(e){
headers[W]="100-continue";
u=session.request(headers,{
endStream:M,signal});
u.once("continue",U);}else{
u=session.request(headers,{
endStream:M,signal});
U();}
++session[L];
u.once("response",headers=>{
const{[O]:A,...e}=headers;
request.onResponseStarted();
if(request.aborted){
const A=new B;
g.errorRequest(client,request,A);
g.destroy(u,A);
return;}
request.onHeaders(Number(A),P(e),u.resume.bind(u),"")===!1&&u.pause();
u.on("data",chunk=>{
request.onData(chunk)===!1&&u.pause();});});
u.once("end",()=>{
(u.state?.state==null||u.state.state<6)&&request.onComplete([]);
session[L]===0&&session.unref();
p(new c("HTTP/2: stream half-closed (remote)"));
client[w][client[D]++]=null;
client[y]=client[D];
client[N]();});
u.once("close",()=>{
session[L]-=1;
session[L]===0&&session.unref();});
u.once("error",function(A){
p(A);});
u.once("frameError",(type,code)=>{
p(new c(`HTTP/2: "frameError" received - type ${type}, code ${code}`));});
return!0;
function U(){
body&&m!==0?g.isBuffer(body)?j(p,u,body,client,request,client[k],m,F):g.isBlobLike(body)?typeof body.stream=="function"?$(p,u,body.stream(),client,request,client[k],m,F):async function(A,e,body,client,request,socket,t,o){
r(t===body.size,"blob body must have content length");
try{
if(t!=null&&t!==body.size)throw new E;
const A=Buffer.from(await body.arrayBuffer());
e.cork();
e.write(A);
e.uncork();
e.end();
request.onBodySent(A);
request.onRequestSent();
o||(socket[l]=!0);
client[N]();}catch(e){
A(e);}}(p,u,body,client,request,client[k],m,F):g.isStream(body)?function(A,socket,e,t,body,client,request,o){
r(o!==0||client[d]===0,"stream body cannot be pipelined");
const E=Q(body,t,t=>{
if(t){
g.destroy(E,t);
A(t);}else{
g.removeAllListeners(E);
request.onRequestSent();
e||(socket[l]=!0);
client[N]();}});
g.addListener(E,"data",function(chunk){
request.onBodySent(chunk);});}(p,client[k],F,u,body,client,request,m):g.isIterable(body)?$(p,u,body,client,request,client[k],m,F):r(!1):j(p,u,null,client,request,client[k],m,F);
}}(client,...args),resume(){
!function(client){
const socket=client[k];
if(socket?.destroyed===!1)if(client[M]===0&&client[m]===0){
socket.unref();
client[S].unref();}else{
socket.ref();
client[S].ref();}}(client);},destroy(A,e){
closed?queueMicrotask(e):socket.destroy(A).on("close",e);},get destroyed(){
return socket.destroyed;},busy:()=>!1};};},5215:(A,e,t)=>{
const r=t(4589),net=t(7030),o=t(7067),Q=t(586),{channels:g}=t(8580),E=t(8861),B=t(4339),{InvalidArgumentError:I,InformationalError:c,ClientDestroyedError:C}=t(5793),l=t(6962),{kUrl:u,kServerName:d,kClient:f,kBusy:w,kConnect:y,kResuming:D,kRunning:p,kPending:k,kSize:R,kQueue:F,kConnected:m,kConnecting:S,kNeedDrain:N,kKeepAliveDefaultTimeout:M,kHostHeader:U,kPendingIdx:L,kRunningIdx:T,kError:Y,kPipelining:G,kKeepAliveTimeoutValue:J,kMaxHeadersSize:H,kKeepAliveMaxTimeout:v,kKeepAliveTimeoutThreshold:V,kHeadersTimeout:x,kBodyTimeout:W,kStrictContentLength:O,kConnector:P,kMaxRedirections:q,kMaxRequests:Z,kCounter:z,kClose:K,kDestroy:X,kDispatch:j,kInterceptors:$,kLocalAddress:AA,kMaxResponseSize:eA,kOnError:tA,kHTTPContext:rA,kMaxConcurrentStreams:sA,kResume:nA}=t(33),oA=t(6443),iA=t(1582);
let aA=!1;
const QA=Symbol("kClosedResolve"),gA=()=>{};
function EA(client){
return client[G]??client[rA]?.defaultPipelining??1;}
const BA=t(1946);
function IA(client,A){
if(client[p]===0&&A.code!=="UND_ERR_INFO"&&A.code!=="UND_ERR_SOCKET"){
r(client[L]===client[T]);
const requests=client[F].splice(client[T]);
for(let i=0;i<requests.length;i++){
const request=requests[i];
Q.errorRequest(client,request,A);}
r(client[R]===0);}}
async function connect(client){
r(!client[S]);
r(!client[rA]);
let{host,hostname:A,protocol:e,port}=client[u];
if(A[0]==="["){
const e=A.indexOf("]");
r(e!==-1);
const ip=A.substring(1,e);
r(net.isIP(ip));
A=ip;}
client[S]=!0;
g.beforeConnect.hasSubscribers&&g.beforeConnect.publish({
connectParams:{
host,hostname:A,protocol:e,port,version:client[rA]?.version,servername:client[d],localAddress:client[AA]
},connector:client[P]});
try{
const socket=await new Promise((resolve,reject)=>{
client[P]({
host,hostname:A,protocol:e,port,servername:client[d],localAddress:client[AA]},(A,socket)=>{
A?reject(A):resolve(socket);});});
if(client.destroyed){
Q.destroy(socket.on("error",gA),new C);
return;}
r(socket);
try{
client[rA]=socket.alpnProtocol==="h2"?await iA(client,socket):await oA(client,socket);}catch(A){
socket.destroy().on("error",gA);
throw A;}
client[S]=!1;
socket[z]=0;
socket[Z]=client[Z];
socket[f]=client;
socket[Y]=null;
g.connected.hasSubscribers&&g.connected.publish({
connectParams:{
host,hostname:A,protocol:e,port,version:client[rA]?.version,servername:client[d],localAddress:client[AA]
},connector:client[P],socket});
client.emit("connect",client[u],[client]);}catch(t){
if(client.destroyed)return;
client[S]=!1;
g.connectError.hasSubscribers&&g.connectError.publish({
connectParams:{
host,hostname:A,protocol:e,port,version:client[rA]?.version,servername:client[d],localAddress:client[AA]
},connector:client[P],error:t});
if(t.code==="ERR_TLS_CERT_ALTNAME_INVALID"){
r(client[p]===0);
for(;client[k]>0&&client[F][client[L]].servername===client[d];){
const request=client[F][client[L]++];
Q.errorRequest(client,request,t);}}else IA(client,t);
client.emit("connectionError",client[u],[client],t);}
client[nA]();}
function cA(client){
client[N]=0;
client.emit("drain",client[u],[client]);}
function CA(client,A){
if(client[D]!==2){
client[D]=2;
!function(client,A){
for(;;){
if(client.destroyed){
r(client[k]===0);
return;}
if(client[QA]&&!client[R]){
client[QA]();
client[QA]=null;
return;}
client[rA]&&client[rA].resume();
if(client[w])client[N]=2;else if(client[N]===2){
if(A){
client[N]=1;
queueMicrotask(()=>cA(client));}else cA(client);
continue;}
if(client[k]===0)return;
if(client[p]>=(EA(client)||1))return;
const request=client[F][client[L]];
if(client[u].protocol==="https:"&&client[d]!==request.servername){
if(client[p]>0)return;
client[d]=request.servername;
client[rA]?.destroy(new c("servername changed"),()=>{
client[rA]=null;
CA(client);});}
if(client[S])return;
if(!client[rA]){
connect(client);
return;}
if(client[rA].destroyed)return;
if(client[rA].busy(request))return;
!request.aborted&&client[rA].write(request)?client[L]++:client[F].splice(client[L],1);}}(client,A);
client[D]=0;
if(client[T]>256){
client[F].splice(0,client[T]);
client[L]-=client[T];
client[T]=0;}}}
A.exports=class extends B{
constructor(url,{interceptors:A,maxHeaderSize:e,headersTimeout:t,socketTimeout:r,requestTimeout,connectTimeout:g,bodyTimeout:E,idleTimeout:B,keepAlive:c,keepAliveTimeout:C,maxKeepAliveTimeout:f,keepAliveMaxTimeout:w,keepAliveTimeoutThreshold:y,socketPath:p,pipelining:k,tls:R,strictContentLength:m,maxCachedSessions:S,maxRedirections:Y,connect,maxRequestsPerClient:z,localAddress:K,maxResponseSize:X,autoSelectFamily:j,autoSelectFamilyAttemptTimeout:oA,maxConcurrentStreams:iA,allowH2:gA,webSocket:EA,eventSource:cA}={}){
super({
webSocket:EA,eventSource:cA});
if(c!==void 0)throw new I("unsupported keepAlive, use pipelining=0 instead");
if(r!==void 0)throw new I("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
if(requestTimeout!==void 0)throw new I("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
if(B!==void 0)throw new I("unsupported idleTimeout, use keepAliveTimeout instead");
if(f!==void 0)throw new I("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
if(e!=null&&!Number.isFinite(e))throw new I("invalid maxHeaderSize");
if(p!=null&&typeof p!="string")throw new I("invalid socketPath");
if(g!=null&&(!Number.isFinite(g)||g<0))throw new I("invalid connectTimeout");
if(C!=null&&(!Number.isFinite(C)||C<=0))throw new I("invalid keepAliveTimeout");
if(w!=null&&(!Number.isFinite(w)||w<=0))throw new I("invalid keepAliveMaxTimeout");
if(y!=null&&!Number.isFinite(y))throw new I("invalid keepAliveTimeoutThreshold");
if(t!=null&&(!Number.isInteger(t)||t<0))throw new I("headersTimeout must be a positive integer or zero");
if(E!=null&&(!Number.isInteger(E)||E<0))throw new I("bodyTimeout must be a positive integer or zero");
if(connect!=null&&typeof connect!="function"&&typeof connect!="object")throw new I("connect must be a function or an object");
if(Y!=null&&(!Number.isInteger(Y)||Y<0))throw new I("maxRedirections must be a positive number");
if(z!=null&&(!Number.isInteger(z)||z<0))throw new I("maxRequestsPerClient must be a positive number");
if(K!=null&&(typeof K!="string"||net.isIP(K)===0))throw new I("localAddress must be valid string IP address");
if(X!=null&&(!Number.isInteger(X)||X< -1))throw new I("maxResponseSize must be a positive number");
if(oA!=null&&(!Number.isInteger(oA)||oA< -1))throw new I("autoSelectFamilyAttemptTimeout must be a positive number");
if(gA!=null&&typeof gA!="boolean")throw new I("allowH2 must be a valid boolean value");
if(iA!=null&&(typeof iA!="number"||iA<1))throw new I("maxConcurrentStreams must be a positive integer, greater than 0");
typeof connect!="function"&&(connect=l({
...R,maxCachedSessions:S,allowH2:gA,socketPath:p,timeout:g,...j?{
autoSelectFamily:j,autoSelectFamilyAttemptTimeout:oA}:void 0,...connect}));
if(A?.Client&&Array.isArray(A.Client)){
this[$]=A.Client;
if(!aA){
aA=!0;
process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{
code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"});}}else this[$]=[BA({
maxRedirections:Y})];
this[u]=Q.parseOrigin(url);
this[P]=connect;
this[G]=k!=null?k:1;
this[H]=e||o.maxHeaderSize;
this[M]=C??4e3;
this[v]=w??6e5;
this[V]=y??2e3;
this[J]=this[M];
this[d]=null;
this[AA]=K!=null?K:null;
this[D]=0;
this[N]=0;
this[U]=`host: ${this[u].hostname}${this[u].port?`:${this[u].port}`:""}\r\n`;
this[W]=E!=null?E:3e5;
this[x]=t!=null?t:3e5;
this[O]=m??!0;
this[q]=Y;
this[Z]=z;
this[QA]=null;
this[eA]=X>-1?X:-1;
this[sA]=iA!=null?iA:100;
this[rA]=null;
this[F]=[];
this[T]=0;
this[L]=0;
this[nA]=A=>CA(this,A);
this[tA]=A=>IA(this,A);}
get pipelining(){
return this[G];}
set pipelining(value){
this[G]=value;
this[nA](!0);}
get[k](){
return this[F].length-this[L];}
get[p](){
return this[L]-this[T];}
get[R](){
return this[F].length-this[T];}
get[m](){
return!!this[rA]&&!this[S]&&!this[rA].destroyed;}
get[w](){
return Boolean(this[rA]?.busy(null)||this[R]>=(EA(this)||1)||this[k]>0);}
[y](A){
connect(this);
this.once("connect",A);}
[j](A,handler){
const origin=A.origin||this[u].origin,request=new E(origin,A,handler);
this[F].push(request);
if(this[D]);else if(Q.bodyLength(request.body)==null&&Q.isIterable(request.body)){
this[D]=1;
queueMicrotask(()=>CA(this));}else this[nA](!0);
this[D]&&this[N]!==2&&this[w]&&(this[N]=2);
return this[N]<2;}
async[K](){
return new Promise(resolve=>{
this[R]?this[QA]=resolve:resolve(null);});}
async[X](A){
return new Promise(resolve=>{
const requests=this[F].splice(this[L]);
for(let i=0;i<requests.length;i++){
const request=requests[i];
Q.errorRequest(this,request,A);}
const e=()=>{
if(this[QA]){
this[QA]();
this[QA]=null;}
resolve(null);};
if(this[rA]){
this[rA].destroy(A,e);
this[rA]=null;}else queueMicrotask(e);
this[nA]();});}};},4339:(A,e,t)=>{
const r=t(4573),o=t(6089),{ClientDestroyedError:Q,ClientClosedError:g,InvalidArgumentError:E}=t(5793),{kDestroy:B,kClose:I,kClosed:c,kDestroyed:C,kDispatch:l,kInterceptors:u}=t(33),d=Symbol("onDestroyed"),f=Symbol("onClosed"),w=Symbol("Intercepted Dispatch"),y=Symbol("webSocketOptions"),D=Symbol("eventSourceOptions");
A.exports=class extends o{
constructor(A){
super();
this[C]=!1;
this[d]=null;
this[c]=!1;
this[f]=[];
this[y]=A?.webSocket??{};
this[D]=A?.eventSource??{};}
get webSocketOptions(){
return{
maxFragments:this[y].maxFragments??131072,maxPayloadSize:this[y].maxPayloadSize??134217728};}
get eventSourceOptions(){
return{
maxEventSize:this[D].maxEventSize??r.kStringMaxLength};}
get destroyed(){
return this[C];}
get closed(){
return this[c];}
get interceptors(){
return this[u];}
set interceptors(A){
if(A)for(let i=A.length-1;i>=0;i--)if(typeof this[u][i]!="function")throw new E("interceptor must be an function");
this[u]=A;}
close(A){
if(A===void 0)return new Promise((resolve,reject)=>{
this.close((A,data)=>A?reject(A):resolve(data));});
if(typeof A!="function")throw new E("invalid callback");
if(this[C]){
queueMicrotask(()=>A(new Q,null));
return;}
if(this[c]){
this[f]?this[f].push(A):queueMicrotask(()=>A(null,null));
return;}
this[c]=!0;
this[f].push(A);
const e=()=>{
const A=this[f];
this[f]=null;
for(let i=0;i<A.length;i++)A[i](null,null);};
this[I]().then(()=>this.destroy()).then(()=>{
queueMicrotask(e);});}
destroy(A,e){
if(typeof A=="function"){
e=A;
A=null;}
if(e===void 0)return new Promise((resolve,reject)=>{
this.destroy(A,(A,data)=>A?reject(A):resolve(data));});
if(typeof e!="function")throw new E("invalid callback");
if(this[C]){
this[d]?this[d].push(e):queueMicrotask(()=>e(null,null));
return;}
A||(A=new Q);
this[C]=!0;
this[d]=this[d]||[];
this[d].push(e);
const t=()=>{
const A=this[d];
this[d]=null;
for(let i=0;i<A.length;i++)A[i](null,null);};
this[B](A).then(()=>{
queueMicrotask(t);});}
[w](A,handler){
if(!this[u]||this[u].length===0){
this[w]=this[l];
return this[l](A,handler);}
let dispatch=this[l].bind(this);
for(let i=this[u].length-1;i>=0;i--)dispatch=this[u][i](dispatch);
this[w]=dispatch;
return dispatch(A,handler);}
dispatch(A,handler){
if(!handler||typeof handler!="object")throw new E("handler must be an object");
try{
if(!A||typeof A!="object")throw new E("opts must be an object.");
if(this[C]||this[d])throw new Q;
if(this[c])throw new g;
return this[w](A,handler);}catch(A){
if(typeof handler.onError!="function")throw new E("invalid onError method");
handler.onError(A);
return!1;}}};},6089:(A,e,t)=>{
const r=t(8474);
class o extends r{
dispatch(){
throw new Error("not implemented");}
close(){
throw new Error("not implemented");}
destroy(){
throw new Error("not implemented");}
compose(...args){
const A=Array.isArray(args[0])?args[0]:args;
let dispatch=this.dispatch.bind(this);
for(const e of A)if(e!=null){
if(typeof e!="function")throw new TypeError("invalid interceptor, expected function received "+typeof e);
dispatch=e(dispatch);
if(dispatch==null||typeof dispatch!="function"||dispatch.length!==2)throw new TypeError("invalid interceptor");
}
return new Q(this,dispatch);}}
class Q extends o{
#t=null;
#r=null;
constructor(A,dispatch){
super();
this.#t=A;
this.#r=dispatch;}
dispatch(...args){
this.#r(...args);}
close(...args){
return this.#t.close(...args);}
destroy(...args){
return this.#t.destroy(...args);}}
A.exports=o;},5579:(A,e,t)=>{
const r=t(4339),{kClose:o,kDestroy:Q,kClosed:g,kDestroyed:E,kDispatch:B,kNoProxyAgent:I,kHttpProxyAgent:c,kHttpsProxyAgent:C}=t(33),l=t(4942),u=t(3779),d={
"http:":80,"https:":443};
let f=!1;
A.exports=class extends r{
#s=null;
#n=null;
#o=null;
constructor(A={}){
super();
this.#o=A;
if(!f){
f=!0;
process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{
code:"UNDICI-EHPA"});}
const{httpProxy:e,httpsProxy:t,noProxy:r,...o}=A;
this[I]=new u(o);
const Q=e??process.env.http_proxy??process.env.HTTP_PROXY;
this[c]=Q?new l({
...o,uri:Q}):this[I];
const g=t??process.env.https_proxy??process.env.HTTPS_PROXY;
this[C]=g?new l({
...o,uri:g}):this[c];
this.#i();}
[B](A,handler){
const url=new URL(A.origin);
return this.#a(url).dispatch(A,handler);}
async[o](){
await this[I].close();
this[c][g]||await this[c].close();
this[C][g]||await this[C].close();}
async[Q](A){
await this[I].destroy(A);
this[c][E]||await this[c].destroy(A);
this[C][E]||await this[C].destroy(A);}
#a(url){
let{protocol:A,host:e,port}=url;
e=e.replace(/:\d*$/,"").toLowerCase();
port=Number.parseInt(port,10)||d[A]||0;
return this.#Q(e,port)?A==="https:"?this[C]:this[c]:this[I];}
#Q(A,port){
this.#g&&this.#i();
if(this.#n.length===0)return!0;
if(this.#s==="*")return!1;
for(let i=0;i<this.#n.length;i++){
const entry=this.#n[i];
if(!entry.port||entry.port===port)if(/^[.*]/.test(entry.hostname)){
if(A.endsWith(entry.hostname.replace(/^\*/,"")))return!1;}else if(A===entry.hostname)return!1;}
return!0;}
#i(){
const A=this.#o.noProxy??this.#E,e=A.split(/[,\s]/),t=[];
for(let i=0;i<e.length;i++){
const entry=e[i];
if(!entry)continue;
const parsed=entry.match(/^(.+):(\d+)$/);
t.push({
hostname:(parsed?parsed[1]:entry).toLowerCase(),port:parsed?Number.parseInt(parsed[2],10):0});}
this.#s=A;
this.#n=t;}
get#g(){
return this.#o.noProxy===void 0&&this.#s!==this.#E;}
get#E(){
return process.env.no_proxy??process.env.NO_PROXY??"";}};},158:A=>{
const e=2047;
class t{
constructor(){
this.bottom=0;
this.top=0;
this.list=new Array(2048);
this.next=null;}
isEmpty(){
return this.top===this.bottom;}
isFull(){
return(this.top+1&e)===this.bottom;}
push(data){
this.list[this.top]=data;
this.top=this.top+1&e;}
shift(){
const A=this.list[this.bottom];
if(A===void 0)return null;
this.list[this.bottom]=void 0;
this.bottom=this.bottom+1&e;
return A;}}
A.exports=class{
constructor(){
this.head=this.tail=new t;}
isEmpty(){
return this.head.isEmpty();}
push(data){
this.head.isFull()&&(this.head=this.head.next=new t);
this.head.push(data);}
shift(){
const tail=this.tail,next=tail.shift();
tail.isEmpty()&&tail.next!==null&&(this.tail=tail.next);
return next;}};},4830:(A,e,t)=>{
const r=t(4339),o=t(158),{kConnected:Q,kSize:g,kRunning:E,kPending:B,kQueued:I,kBusy:c,kFree:C,kUrl:l,kClose:u,kDestroy:d,kDispatch:f}=t(33),w=t(4e3),y=Symbol("clients"),D=Symbol("needDrain"),p=Symbol("queue"),k=Symbol("closed resolve"),R=Symbol("onDrain"),F=Symbol("onConnect"),m=Symbol("onDisconnect"),S=Symbol("onConnectionError"),N=Symbol("get dispatcher"),M=Symbol("add client"),U=Symbol("remove client"),L=Symbol("stats");
A.exports={
PoolBase:class extends r{
constructor(A){
super(A);
this[p]=new o;
this[y]=[];
this[I]=0;
const e=this;
this[R]=function(origin,A){
const t=e[p];
let r=!1;
for(;!r;){
const item=t.shift();
if(!item)break;
e[I]--;
r=!this.dispatch(item.opts,item.handler);}
this[D]=r;
if(!this[D]&&e[D]){
e[D]=!1;
e.emit("drain",origin,[e,...A]);}
e[k]&&t.isEmpty()&&Promise.all(e[y].map(A=>A.close())).then(e[k]);};
this[F]=(origin,A)=>{
e.emit("connect",origin,[e,...A]);};
this[m]=(origin,A,t)=>{
e.emit("disconnect",origin,[e,...A],t);};
this[S]=(origin,A,t)=>{
e.emit("connectionError",origin,[e,...A],t);};
this[L]=new w(this);}
get[c](){
return this[D];}
get[Q](){
return this[y].filter(client=>client[Q]).length;}
get[C](){
return this[y].filter(client=>client[Q]&&!client[D]).length;}
get[B](){
let A=this[I];
for(const{[B]:pending}of this[y])A+=pending;
return A;}
get[E](){
let A=0;
for(const{[E]:running}of this[y])A+=running;
return A;}
get[g](){
let A=this[I];
for(const{[g]:size}of this[y])A+=size;
return A;}
get stats(){
return this[L];}
async[u](){
this[p].isEmpty()?await Promise.all(this[y].map(A=>A.close())):await new Promise(resolve=>{
this[k]=resolve;});}
async[d](A){
for(;;){
const item=this[p].shift();
if(!item)break;
item.handler.onError(A);}
await Promise.all(this[y].map(e=>e.destroy(A)));}
[f](A,handler){
const e=this[N]();
if(e){
if(!e.dispatch(A,handler)){
e[D]=!0;
this[D]=!this[N]();}}else{
this[D]=!0;
this[p].push({
opts:A,handler});
this[I]++;}
return!this[D];}
[M](client){
client.on("drain",this[R]).on("connect",this[F]).on("disconnect",this[m]).on("connectionError",this[S]);
this[y].push(client);
this[D]&&queueMicrotask(()=>{
this[D]&&this[R](client[l],[this,client]);});
return this;}
[U](client){
client.close(()=>{
const A=this[y].indexOf(client);
A!==-1&&this[y].splice(A,1);});
this[D]=this[y].some(A=>!A[D]&&A.closed!==!0&&A.destroyed!==!0);}},kClients:y,kNeedDrain:D,
kAddClient:M,kRemoveClient:U,kGetDispatcher:N};},4e3:(A,e,t)=>{
const{kFree:r,kConnected:o,kPending:Q,kQueued:g,kRunning:E,kSize:B}=t(33),I=Symbol("pool");
A.exports=class{
constructor(A){
this[I]=A;}
get connected(){
return this[I][o];}
get free(){
return this[I][r];}
get pending(){
return this[I][Q];}
get queued(){
return this[I][g];}
get running(){
return this[I][E];}
get size(){
return this[I][B];}};},7454:(A,e,t)=>{
const{PoolBase:r,kClients:o,kNeedDrain:Q,kAddClient:g,kGetDispatcher:E}=t(4830),B=t(5215),{InvalidArgumentError:I}=t(5793),c=t(586),{kUrl:C,kInterceptors:l}=t(33),u=t(6962),d=Symbol("options"),f=Symbol("connections"),w=Symbol("factory");
function y(origin,A){
return new B(origin,A);}
A.exports=class extends r{
constructor(origin,{connections:A,factory:e=y,connect,connectTimeout:t,tls:r,maxCachedSessions:Q,socketPath:g,autoSelectFamily:E,autoSelectFamilyAttemptTimeout:B,allowH2:D,...options}={}){
if(A!=null&&(!Number.isFinite(A)||A<0))throw new I("invalid connections");
if(typeof e!="function")throw new I("factory must be a function.");
if(connect!=null&&typeof connect!="function"&&typeof connect!="object")throw new I("connect must be a function or an object");
typeof connect!="function"&&(connect=u({
...r,maxCachedSessions:Q,allowH2:D,socketPath:g,timeout:t,...E?{
autoSelectFamily:E,autoSelectFamilyAttemptTimeout:B}:void 0,...connect}));
super(options);
this[l]=options.interceptors?.Pool&&Array.isArray(options.interceptors.Pool)?options.interceptors.Pool:[];
this[f]=A||null;
this[C]=c.parseOrigin(origin);
this[d]={
...c.deepClone(options),connect,allowH2:D};
this[d].interceptors=options.interceptors?{
...options.interceptors}:void 0;
this[w]=e;
this.on("connectionError",(origin,A,error)=>{
for(const target of A){
const A=this[o].indexOf(target);
A!==-1&&this[o].splice(A,1);}});}
[E](){
for(const client of this[o])if(!client[Q])return client;
if(!this[f]||this[o].length<this[f]){
const A=this[w](this[C],this[d]);
this[g](A);
return A;}}};},4942:(A,e,t)=>{
const{kProxy:r,kClose:o,kDestroy:Q,kDispatch:g,kInterceptors:E}=t(33),{URL:B}=t(3136),I=t(3779),c=t(7454),C=t(4339),{InvalidArgumentError:l,RequestAbortedError:u,SecureProxyConnectionError:d}=t(5793),f=t(6962),w=t(5215),y=Symbol("proxy agent"),D=Symbol("proxy client"),p=Symbol("proxy headers"),k=Symbol("request tls settings"),R=Symbol("proxy tls settings"),F=Symbol("connect endpoint function"),m=Symbol("tunnel proxy");
function S(origin,A){
return new c(origin,A);}
const N=()=>{};
function M(origin,A){
return A.connections===1?new w(origin,A):new c(origin,A);}
class U extends C{
#B;
constructor(proxyUrl,{headers={},connect,factory:A}){
super();
if(!proxyUrl)throw new l("Proxy URL is mandatory");
this[p]=headers;
this.#B=A?A(proxyUrl,{
connect}):new w(proxyUrl,{
connect});}
[g](A,handler){
const e=handler.onHeaders;
handler.onHeaders=function(A,data,t){
A!==407?e&&e.call(this,A,data,t):typeof handler.onError=="function"&&handler.onError(new l("Proxy Authentication Required (407)"));
};
const{origin,path="/",headers={}}=A;
A.path=origin+path;
if(!("host"in headers)&&!("Host"in headers)){
const{host}=new B(origin);
headers.host=host;}
A.headers={
...this[p],...headers};
return this.#B[g](A,handler);}
async[o](){
return this.#B.close();}
async[Q](A){
return this.#B.destroy(A);}}
A.exports=class extends C{
constructor(A){
super();
if(!A||typeof A=="object"&&!(A instanceof B)&&!A.uri)throw new l("Proxy uri is mandatory");
const{clientFactory:e=S}=A;
if(typeof e!="function")throw new l("Proxy opts.clientFactory must be a function.");
const{proxyTunnel:t=!0}=A,url=this.#I(A),{href:o,origin,port,protocol:Q,username:g,password,hostname:c}=url;
this[r]={
uri:o,protocol:Q};
this[E]=A.interceptors?.ProxyAgent&&Array.isArray(A.interceptors.ProxyAgent)?A.interceptors.ProxyAgent:[];
this[k]=A.requestTls;
this[R]=A.proxyTls;
this[p]=A.headers||{};
this[m]=t;
if(A.auth&&A.token)throw new l("opts.auth cannot be used in combination with opts.token");
A.auth?this[p]["proxy-authorization"]=`Basic ${A.auth}`:A.token?this[p]["proxy-authorization"]=A.token:g&&password&&(this[p]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(g)}:${decodeURIComponent(password)}`).toString("base64")}`);
const connect=f({
...A.proxyTls});
this[F]=f({
...A.requestTls});
const C=A.factory||M;
this[D]=e(url,{
connect});
this[y]=new I({
...A,factory:(origin,options)=>{
const{protocol:A}=new B(origin);
return this[m]||A!=="http:"||this[r].protocol!=="http:"?C(origin,options):new U(this[r].uri,{
headers:this[p],connect,factory:C});},connect:async(A,e)=>{
let t=A.host;
A.port||(t+=`:${function(A){
return A==="https:"?443:80;}(A.protocol)}`);
try{
const{socket,statusCode:r}=await this[D].connect({
origin,port,path:t,signal:A.signal,headers:{
...this[p],host:A.host},servername:this[R]?.servername||c});
if(r!==200){
socket.on("error",N).destroy();
e(new u(`Proxy response (${r}) !== 200 when HTTP Tunneling`));}
if(A.protocol!=="https:"){
e(null,socket);
return;}
let o;
o=this[k]?this[k].servername:A.servername;
this[F]({
...A,servername:o,httpSocket:socket},e);}catch(A){
A.code==="ERR_TLS_CERT_ALTNAME_INVALID"?e(new d(A)):e(A);}}});}
dispatch(A,handler){
const headers=function(headers){
if(Array.isArray(headers)){
const A={};
for(let i=0;i<headers.length;i+=2)A[headers[i]]=headers[i+1];
return A;}
return headers;}(A.headers);
!function(headers){
if(headers&&Object.keys(headers).find(key=>key.toLowerCase()==="proxy-authorization"))throw new l("Proxy-Authorization should be sent in ProxyAgent constructor");
}(headers);
if(headers&&!("host"in headers)&&!("Host"in headers)){
const{host}=new B(A.origin);
headers.host=host;}
return this[y].dispatch({
...A,headers},handler);}
#I(A){
return typeof A=="string"?new B(A):A instanceof B?A:new B(A.uri);}
async[o](){
await this[y].close();
await this[D].close();}
async[Q](){
await this[y].destroy();
await this[D].destroy();}};},8056:(A,e,t)=>{
const r=t(6089),o=t(2406);
A.exports=class extends r{
#c=null;
#C=null;
constructor(agent,options={}){
super(options);
this.#c=agent;
this.#C=options;}
dispatch(A,handler){
const e=new o({
...A,retryOptions:this.#C},{
dispatch:this.#c.dispatch.bind(this.#c),handler});
return this.#c.dispatch(A,e);}
close(){
return this.#c.close();}
destroy(){
return this.#c.destroy();}};},5319:(A,e,t)=>{
const r=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:o}=t(5793),Q=t(3779);
E()===void 0&&g(new Q);
function g(agent){
if(!agent||typeof agent.dispatch!="function")throw new o("Argument agent must implement Agent");
Object.defineProperty(globalThis,r,{
value:agent,writable:!0,enumerable:!1,configurable:!1});}
function E(){
return globalThis[r];}
A.exports={
setGlobalDispatcher:g,getGlobalDispatcher:E};},6037:A=>{
A.exports=class{
#h;
constructor(handler){
if(typeof handler!="object"||handler===null)throw new TypeError("handler must be an object");
this.#h=handler;}
onConnect(...args){
return this.#h.onConnect?.(...args);}
onError(...args){
return this.#h.onError?.(...args);}
onUpgrade(...args){
return this.#h.onUpgrade?.(...args);}
onResponseStarted(...args){
return this.#h.onResponseStarted?.(...args);}
onHeaders(...args){
return this.#h.onHeaders?.(...args);}
onData(...args){
return this.#h.onData?.(...args);}
onComplete(...args){
return this.#h.onComplete?.(...args);}
onBodySent(...args){
return this.#h.onBodySent?.(...args);}};},7424:(A,e,t)=>{
const r=t(586),{kBodyUsed:o}=t(33),Q=t(4589),{InvalidArgumentError:g}=t(5793),E=t(8474),B=[300,301,302,303,307,308],I=Symbol("body");
class c{
constructor(body){
this[I]=body;
this[o]=!1;}
async*[Symbol.asyncIterator](){
Q(!this[o],"disturbed");
this[o]=!0;
yield*this[I];}}
function C(header,A,e){
if(header.length===4)return r.headerNameToString(header)==="host";
if(A&&r.headerNameToString(header).startsWith("content-"))return!0;
if(e&&(header.length===13||header.length===6||header.length===19)){
const name=r.headerNameToString(header);
return name==="authorization"||name==="cookie"||name==="proxy-authorization";}
return!1;}
A.exports=class{
constructor(dispatch,A,e,handler){
if(A!=null&&(!Number.isInteger(A)||A<0))throw new g("maxRedirections must be a positive number");
r.validateHandler(handler,e.method,e.upgrade);
this.dispatch=dispatch;
this.location=null;
this.abort=null;
this.opts={
...e,maxRedirections:0};
this.maxRedirections=A;
this.handler=handler;
this.history=[];
this.redirectionLimitReached=!1;
if(r.isStream(this.opts.body)){
r.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
Q(!1);});
if(typeof this.opts.body.readableDidRead!="boolean"){
this.opts.body[o]=!1;
E.prototype.on.call(this.opts.body,"data",function(){
this[o]=!0;});}}else(this.opts.body&&typeof this.opts.body.pipeTo=="function"||this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&r.isIterable(this.opts.body))&&(this.opts.body=new c(this.opts.body));
}
onConnect(A){
this.abort=A;
this.handler.onConnect(A,{
history:this.history});}
onUpgrade(A,headers,socket){
this.handler.onUpgrade(A,headers,socket);}
onError(error){
this.handler.onError(error);}
onHeaders(A,headers,e,statusText){
this.location=this.history.length>=this.maxRedirections||r.isDisturbed(this.opts.body)?null:function(A,headers){
if(B.indexOf(A)===-1)return null;
for(let i=0;i<headers.length;i+=2)if(headers[i].length===8&&r.headerNameToString(headers[i])==="location")return headers[i+1];
}(A,headers);
if(this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){
this.request&&this.request.abort(new Error("max redirects"));
this.redirectionLimitReached=!0;
this.abort(new Error("max redirects"));
return;}
this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin));
if(!this.location)return this.handler.onHeaders(A,headers,e,statusText);
const{origin,pathname:t,search:o}=r.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),path=o?`${t}${o}`:t;
this.opts.headers=function(headers,A,e){
const t=[];
if(Array.isArray(headers))for(let i=0;i<headers.length;i+=2)C(headers[i],A,e)||t.push(headers[i],headers[i+1]);else if(headers&&typeof headers=="object")for(const key of Object.keys(headers))C(key,A,e)||t.push(key,headers[key]);else Q(headers==null,"headers must be an object or an array");
return t;}(this.opts.headers,A===303,this.opts.origin!==origin);
this.opts.path=path;
this.opts.origin=origin;
this.opts.maxRedirections=0;
this.opts.query=null;
if(A===303&&this.opts.method!=="HEAD"){
this.opts.method="GET";
this.opts.body=null;}}
onData(chunk){
if(!this.location)return this.handler.onData(chunk);}
onComplete(A){
if(this.location){
this.location=null;
this.abort=null;
this.dispatch(this.opts,this);}else this.handler.onComplete(A);}
onBodySent(chunk){
this.handler.onBodySent&&this.handler.onBodySent(chunk);}};},2406:(A,e,t)=>{
const r=t(4589),{kRetryHandlerDefaultRetry:o}=t(33),{RequestRetryError:Q}=t(5793),{isDisturbed:g,parseHeaders:E,parseRangeHeader:B,wrapRequestBody:I}=t(586);
function c(headers,A,e,t){
const r=headers["content-length"];
if(r==null)return null;
if(!Number.isFinite(A.start)||!Number.isFinite(A.end))return null;
const length=Number(r),o=A.end-A.start+1;
return Number.isFinite(length)&&length===o?null:new Q("Content-Length mismatch",e,{
headers,data:{
count:t}});}
class C{
constructor(A,e){
const{retryOptions:t,...r}=A,{retry:Q,maxRetries,maxTimeout:g,minTimeout:E,timeoutFactor:B,methods,errorCodes:c,retryAfter:l,statusCodes:u}=t??{};
this.dispatch=e.dispatch;
this.handler=e.handler;
this.opts={
...r,body:I(A.body)};
this.abort=null;
this.aborted=!1;
this.retryOpts={
retry:Q??C[o],retryAfter:l??!0,maxTimeout:g??3e4,minTimeout:E??500,timeoutFactor:B??2,maxRetries:maxRetries??5,
methods:methods??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:u??[500,502,503,504,429],
errorCodes:c??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]
};
this.retryCount=0;
this.retryCountCheckpoint=0;
this.start=0;
this.end=null;
this.etag=null;
this.resume=null;
this.headersSent=!1;
this.handler.onConnect(reason=>{
this.aborted=!0;
this.abort?this.abort(reason):this.reason=reason;});}
checkpointResponseEnd(headers,A){
if(this.end==null&&this.opts.method!=="HEAD"){
const A=headers["content-length"];
this.end=A!=null?Number(A)-1:null;
r(this.end==null||Number.isFinite(this.end),"invalid content-length");}
this.resume=this.end!=null?A:null;}
onRequestSent(){
this.handler.onRequestSent&&this.handler.onRequestSent();}
onUpgrade(A,headers,socket){
this.handler.onUpgrade&&this.handler.onUpgrade(A,headers,socket);}
onConnect(A){
this.aborted?A(this.reason):this.abort=A;}
onBodySent(chunk){
if(this.handler.onBodySent)return this.handler.onBodySent(chunk);}
static[o](A,{state,opts:e},t){
const{statusCode:r,code,headers}=A,{method,retryOptions:o}=e,{maxRetries,minTimeout:Q,maxTimeout:g,timeoutFactor:E,statusCodes:B,errorCodes:I,methods}=o,{counter:c}=state;
if(code&&code!=="UND_ERR_REQ_RETRY"&&!I.includes(code)){
t(A);
return;}
if(Array.isArray(methods)&&!methods.includes(method)){
t(A);
return;}
if(r!=null&&Array.isArray(B)&&!B.includes(r)){
t(A);
return;}
if(c>maxRetries){
t(A);
return;}
let C=headers?.["retry-after"];
if(C){
C=Number(C);
C=Number.isNaN(C)?function(A){
const current=Date.now();
return new Date(A).getTime()-current;}(C):C*1e3;}
const l=C>0?Math.min(C,g):Math.min(Q*E**(c-1),g);
setTimeout(()=>t(null),l);}
onHeaders(A,e,t,o){
const headers=E(e);
this.retryCount+=1;
if(A>=300){
if(this.headersSent||this.retryOpts.statusCodes.includes(A)!==!1){
this.abort(new Q("Request failed",A,{
headers,data:{
count:this.retryCount}}));
return!1;}
this.headersSent=!0;
this.checkpointResponseEnd(headers,t);
return this.handler.onHeaders(A,e,t,o);}
if(this.resume!=null){
this.resume=null;
if(A!==206&&(this.start>0||A!==200)){
this.abort(new Q("server does not support the range header and the payload was partially consumed",A,{
headers,data:{
count:this.retryCount}}));
return!1;}
const e=B(headers["content-range"]);
if(!e){
this.abort(new Q("Content-Range mismatch",A,{
headers,data:{
count:this.retryCount}}));
return!1;}
if(this.etag!=null&&this.etag!==headers.etag){
this.abort(new Q("ETag mismatch",A,{
headers,data:{
count:this.retryCount}}));
return!1;}
const r=c(headers,e,A,this.retryCount);
if(r!=null){
this.abort(r);
return!1;}
const{start,size,end=size-1}=e;
if(this.start!==start||this.end!=null&&this.end!==end){
this.abort(new Q("Content-Range mismatch",A,{
headers,data:{
count:this.retryCount}}));
return!1;}
this.resume=t;
return!0;}
if(this.end==null){
if(A===206){
const Q=B(headers["content-range"]);
if(Q==null){
this.headersSent=!0;
return this.handler.onHeaders(A,e,t,o);}
const g=c(headers,Q,A,this.retryCount);
if(g!=null){
this.abort(g);
return!1;}
const{start,size,end=size-1}=Q;
r(start!=null&&Number.isFinite(start),"content-range mismatch");
r(end!=null&&Number.isFinite(end),"invalid content-length");
this.start=start;
this.end=end;}
if(this.end==null){
const A=headers["content-length"];
this.end=A!=null?Number(A)-1:null;}
r(Number.isFinite(this.start));
r(this.end==null||Number.isFinite(this.end),"invalid content-length");
this.resume=t;
this.headersSent=!0;
this.etag=headers.etag!=null?headers.etag:null;
this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null);
return this.handler.onHeaders(A,e,t,o);}
const g=new Q("Request failed",A,{
headers,data:{
count:this.retryCount}});
this.abort(g);
return!1;}
onData(chunk){
this.start+=chunk.length;
return this.handler.onData(chunk);}
onComplete(A){
this.retryCount=0;
return this.handler.onComplete(A);}
onError(A){
if(this.aborted||g(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(A);
this.retryCount-this.retryCountCheckpoint>0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1;
this.retryOpts.retry(A,{
state:{
counter:this.retryCount},opts:{
retryOptions:this.retryOpts,...this.opts}},function(A){
if(A!=null||this.aborted||g(this.opts.body))return this.handler.onError(A);
if(this.start!==0){
const headers={
range:`bytes=${this.start}-${this.end??""}`};
this.etag!=null&&(headers["if-match"]=this.etag);
this.opts={
...this.opts,headers:{
...this.opts.headers,...headers}};}
try{
this.retryCountCheckpoint=this.retryCount;
this.dispatch(this.opts,this);}catch(A){
this.handler.onError(A);}}.bind(this));}}
A.exports=C;},1893:(A,e,t)=>{
const{isIP}=t(7030),{lookup:r}=t(610),o=t(6037),{InvalidArgumentError:Q,InformationalError:g}=t(5793),E=Math.pow(2,31)-1;
class B{
#l=0;
#u=0;
#d=new Map;
dualStack=!0;
affinity=null;
lookup=null;
pick=null;
constructor(A){
this.#l=A.maxTTL;
this.#u=A.maxItems;
this.dualStack=A.dualStack;
this.affinity=A.affinity;
this.lookup=A.lookup??this.#f;
this.pick=A.pick??this.#w;}
get full(){
return this.#d.size===this.#u;}
runLookup(origin,A,e){
const t=this.#d.get(origin.hostname);
if(t==null&&this.full){
e(null,origin.origin);
return;}
const r={
affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...A.dns,maxTTL:this.#l,
maxItems:this.#u};
if(t==null)this.lookup(origin,r,(A,addresses)=>{
if(A||addresses==null||addresses.length===0){
e(A??new g("No DNS entries found"));
return;}
this.setRecords(origin,addresses);
const records=this.#d.get(origin.hostname),ip=this.pick(origin,records,r.affinity);
let port;
port=typeof ip.port=="number"?`:${ip.port}`:origin.port!==""?`:${origin.port}`:"";
e(null,`${origin.protocol}//${ip.family===6?`[${ip.address}]`:ip.address}${port}`);});else{
const ip=this.pick(origin,t,r.affinity);
if(ip==null){
this.#d.delete(origin.hostname);
this.runLookup(origin,A,e);
return;}
let port;
port=typeof ip.port=="number"?`:${ip.port}`:origin.port!==""?`:${origin.port}`:"";
e(null,`${origin.protocol}//${ip.family===6?`[${ip.address}]`:ip.address}${port}`);}}
#f(origin,A,e){
r(origin.hostname,{
all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(A,addresses)=>{
if(A)return e(A);
const results=new Map;
for(const A of addresses)results.set(`${A.address}:${A.family}`,A);
e(null,results.values());});}
#w(origin,A,e){
let ip=null;
const{records,offset:t}=A;
let family;
if(this.dualStack){
if(e==null)if(t==null||t===E){
A.offset=0;
e=4;}else{
A.offset++;
e=1&~A.offset?4:6;}
family=records[e]!=null&&records[e].ips.length>0?records[e]:records[e===4?6:4];}else family=records[e];
if(family==null||family.ips.length===0)return ip;
family.offset==null||family.offset===E?family.offset=0:family.offset++;
const r=family.offset%family.ips.length;
ip=family.ips[r]??null;
if(ip==null)return ip;
if(Date.now()-ip.timestamp>ip.ttl){
family.ips.splice(r,1);
return this.pick(origin,A,e);}
return ip;}
setRecords(origin,addresses){
const A=Date.now(),records={
records:{
4:null,6:null}};
for(const record of addresses){
record.timestamp=A;
typeof record.ttl=="number"?record.ttl=Math.min(record.ttl,this.#l):record.ttl=this.#l;
const e=records.records[record.family]??{
ips:[]};
e.ips.push(record);
records.records[record.family]=e;}
this.#d.set(origin.hostname,records);}
getHandler(A,e){
return new I(this,A,e);}}
class I extends o{
#y=null;
#o=null;
#r=null;
#h=null;
#D=null;
constructor(state,{origin,handler,dispatch},A){
super(handler);
this.#D=origin;
this.#h=handler;
this.#o={
...A};
this.#y=state;
this.#r=dispatch;}
onError(A){
switch(A.code){
case"ETIMEDOUT":
case"ECONNREFUSED":
if(this.#y.dualStack){
this.#y.runLookup(this.#D,this.#o,(A,e)=>{
if(A)return this.#h.onError(A);
const t={
...this.#o,origin:e};
this.#r(t,this);});
return;}
this.#h.onError(A);
return;

case"ENOTFOUND":
this.#y.deleteRecord(this.#D);

default:
this.#h.onError(A);}}}
A.exports=A=>{
if(A?.maxTTL!=null&&(typeof A?.maxTTL!="number"||A?.maxTTL<0))throw new Q("Invalid maxTTL. Must be a positive number");
if(A?.maxItems!=null&&(typeof A?.maxItems!="number"||A?.maxItems<1))throw new Q("Invalid maxItems. Must be a positive number and greater than zero");
if(A?.affinity!=null&&A?.affinity!==4&&A?.affinity!==6)throw new Q("Invalid affinity. Must be either 4 or 6");
if(A?.dualStack!=null&&typeof A?.dualStack!="boolean")throw new Q("Invalid dualStack. Must be a boolean");
if(A?.lookup!=null&&typeof A?.lookup!="function")throw new Q("Invalid lookup. Must be a function");
if(A?.pick!=null&&typeof A?.pick!="function")throw new Q("Invalid pick. Must be a function");
const e=A?.dualStack??!0;
let t;
t=e?A?.affinity??null:A?.affinity??4;
const r=new B({
maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.pick??null,dualStack:e,affinity:t,maxItems:A?.maxItems??1/0
});
return dispatch=>function(A,handler){
const origin=A.origin.constructor===URL?A.origin:new URL(A.origin);
if(isIP(origin.hostname)!==0)return dispatch(A,handler);
r.runLookup(origin,A,(e,t)=>{
if(e)return handler.onError(e);
let o=null;
o={
...A,servername:origin.hostname,origin:t,headers:{
host:origin.hostname,...A.headers}};
dispatch(o,r.getHandler({
origin,dispatch,handler},A));});
return!0;};};},410:(A,e,t)=>{
const r=t(586),{InvalidArgumentError:o,RequestAbortedError:Q}=t(5793),g=t(6037);
class E extends g{
#p=1048576;
#k=null;
#R=!1;
#F=!1;
#m=0;
#b=null;
#h=null;
constructor({maxSize:A},handler){
super(handler);
if(A!=null&&(!Number.isFinite(A)||A<1))throw new o("maxSize must be a number greater than 0");
this.#p=A??this.#p;
this.#h=handler;}
onConnect(A){
this.#k=A;
this.#h.onConnect(this.#S.bind(this));}
#S(reason){
this.#F=!0;
this.#b=reason;}
onHeaders(A,e,t,o){
const g=r.parseHeaders(e)["content-length"];
if(g!=null&&g>this.#p)throw new Q(`Response size (${g}) larger than maxSize (${this.#p})`);
return!!this.#F||this.#h.onHeaders(A,e,t,o);}
onError(A){
if(!this.#R){
A=this.#b??A;
this.#h.onError(A);}}
onData(chunk){
this.#m=this.#m+chunk.length;
if(this.#m>=this.#p){
this.#R=!0;
this.#F?this.#h.onError(this.#b):this.#h.onComplete([]);}
return!0;}
onComplete(A){
this.#R||(this.#F?this.#h.onError(this.reason):this.#h.onComplete(A));}}
A.exports=function({maxSize:A}={
maxSize:1048576}){
return dispatch=>function(e,handler){
const{dumpMaxSize:t=A}=e,r=new E({
maxSize:t},handler);
return dispatch(e,r);};};},1946:(A,e,t)=>{
const r=t(7424);
A.exports=function({maxRedirections:A}){
return dispatch=>function(e,handler){
const{maxRedirections:t=A}=e;
if(!t)return dispatch(e,handler);
const o=new r(dispatch,t,e,handler);
e={
...e,maxRedirections:0};
return dispatch(e,o);};};},92:(A,e,t)=>{
const r=t(7424);
A.exports=A=>{
const e=A?.maxRedirections;
return dispatch=>function(A,handler){
const{maxRedirections:t=e,...o}=A;
if(!t)return dispatch(A,handler);
const Q=new r(dispatch,t,A,handler);
return dispatch(o,Q);};};},9636:(A,e,t)=>{
const r=t(2406);
A.exports=A=>dispatch=>function(e,handler){
return dispatch(e,new r({
...e,retryOptions:{
...A,...e.retryOptions}},{
handler,dispatch}));};},2418:(A,e,t)=>{
Object.defineProperty(e,"__esModule",{
value:!0});
e.SPECIAL_HEADERS=e.HEADER_STATE=e.MINOR=e.MAJOR=e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS=e.TOKEN=e.STRICT_TOKEN=e.HEX=e.URL_CHAR=e.STRICT_URL_CHAR=e.USERINFO_CHARS=e.MARK=e.ALPHANUM=e.NUM=e.HEX_MAP=e.NUM_MAP=e.ALPHA=e.FINISH=e.H_METHOD_MAP=e.METHOD_MAP=e.METHODS_RTSP=e.METHODS_ICE=e.METHODS_HTTP=e.METHODS=e.LENIENT_FLAGS=e.FLAGS=e.TYPE=e.ERROR=void 0;
const r=t(3562);
var o,Q;
!function(A){
A[A.OK=0]="OK";
A[A.INTERNAL=1]="INTERNAL";
A[A.STRICT=2]="STRICT";
A[A.LF_EXPECTED=3]="LF_EXPECTED";
A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH";
A[A.CLOSED_CONNECTION=5]="CLOSED_CONNECTION";
A[A.INVALID_METHOD=6]="INVALID_METHOD";
A[A.INVALID_URL=7]="INVALID_URL";
A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT";
A[A.INVALID_VERSION=9]="INVALID_VERSION";
A[A.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN";
A[A.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH";
A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE";
A[A.INVALID_STATUS=13]="INVALID_STATUS";
A[A.INVALID_EOF_STATE=14]="INVALID_EOF_STATE";
A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING";
A[A.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN";
A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE";
A[A.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE";
A[A.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER";
A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE";
A[A.PAUSED=21]="PAUSED";
A[A.PAUSED_UPGRADE=22]="PAUSED_UPGRADE";
A[A.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE";
A[A.USER=24]="USER";}(e.ERROR||(e.ERROR={}));
!function(A){
A[A.BOTH=0]="BOTH";
A[A.REQUEST=1]="REQUEST";
A[A.RESPONSE=2]="RESPONSE";}(e.TYPE||(e.TYPE={}));
!function(A){
A[A.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE";
A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE";
A[A.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE";
A[A.CHUNKED=8]="CHUNKED";
A[A.UPGRADE=16]="UPGRADE";
A[A.CONTENT_LENGTH=32]="CONTENT_LENGTH";
A[A.SKIPBODY=64]="SKIPBODY";
A[A.TRAILING=128]="TRAILING";
A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING";}(e.FLAGS||(e.FLAGS={}));
!function(A){
A[A.HEADERS=1]="HEADERS";
A[A.CHUNKED_LENGTH=2]="CHUNKED_LENGTH";
A[A.KEEP_ALIVE=4]="KEEP_ALIVE";}(e.LENIENT_FLAGS||(e.LENIENT_FLAGS={}));
!function(A){
A[A.DELETE=0]="DELETE";
A[A.GET=1]="GET";
A[A.HEAD=2]="HEAD";
A[A.POST=3]="POST";
A[A.PUT=4]="PUT";
A[A.CONNECT=5]="CONNECT";
A[A.OPTIONS=6]="OPTIONS";
A[A.TRACE=7]="TRACE";
A[A.COPY=8]="COPY";
A[A.LOCK=9]="LOCK";
A[A.MKCOL=10]="MKCOL";
A[A.MOVE=11]="MOVE";
A[A.PROPFIND=12]="PROPFIND";
A[A.PROPPATCH=13]="PROPPATCH";
A[A.SEARCH=14]="SEARCH";
A[A.UNLOCK=15]="UNLOCK";
A[A.BIND=16]="BIND";
A[A.REBIND=17]="REBIND";
A[A.UNBIND=18]="UNBIND";
A[A.ACL=19]="ACL";
A[A.REPORT=20]="REPORT";
A[A.MKACTIVITY=21]="MKACTIVITY";
A[A.CHECKOUT=22]="CHECKOUT";
A[A.MERGE=23]="MERGE";
A[A["M-SEARCH"]=24]="M-SEARCH";
A[A.NOTIFY=25]="NOTIFY";
A[A.SUBSCRIBE=26]="SUBSCRIBE";
A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE";
A[A.PATCH=28]="PATCH";
A[A.PURGE=29]="PURGE";
A[A.MKCALENDAR=30]="MKCALENDAR";
A[A.LINK=31]="LINK";
A[A.UNLINK=32]="UNLINK";
A[A.SOURCE=33]="SOURCE";
A[A.PRI=34]="PRI";
A[A.DESCRIBE=35]="DESCRIBE";
A[A.ANNOUNCE=36]="ANNOUNCE";
A[A.SETUP=37]="SETUP";
A[A.PLAY=38]="PLAY";
A[A.PAUSE=39]="PAUSE";
A[A.TEARDOWN=40]="TEARDOWN";
A[A.GET_PARAMETER=41]="GET_PARAMETER";
A[A.SET_PARAMETER=42]="SET_PARAMETER";
A[A.REDIRECT=43]="REDIRECT";
A[A.RECORD=44]="RECORD";
A[A.FLUSH=45]="FLUSH";}(o=e.METHODS||(e.METHODS={}));
e.METHODS_HTTP=[o.DELETE,o.GET,o.HEAD,o.POST,o.PUT,o.CONNECT,o.OPTIONS,o.TRACE,o.COPY,o.LOCK,o.MKCOL,o.MOVE,o.PROPFIND,o.PROPPATCH,o.SEARCH,o.UNLOCK,o.BIND,o.REBIND,o.UNBIND,o.ACL,o.REPORT,o.MKACTIVITY,o.CHECKOUT,o.MERGE,o["M-SEARCH"],o.NOTIFY,o.SUBSCRIBE,o.UNSUBSCRIBE,o.PATCH,o.PURGE,o.MKCALENDAR,o.LINK,o.UNLINK,o.PRI,o.SOURCE];
e.METHODS_ICE=[o.SOURCE];
e.METHODS_RTSP=[o.OPTIONS,o.DESCRIBE,o.ANNOUNCE,o.SETUP,o.PLAY,o.PAUSE,o.TEARDOWN,o.GET_PARAMETER,o.SET_PARAMETER,o.REDIRECT,o.RECORD,o.FLUSH,o.GET,o.POST];
e.METHOD_MAP=r.enumToMap(o);
e.H_METHOD_MAP={};
Object.keys(e.METHOD_MAP).forEach(key=>{
/^H/.test(key)&&(e.H_METHOD_MAP[key]=e.METHOD_MAP[key]);});
!function(A){
A[A.SAFE=0]="SAFE";
A[A.SAFE_WITH_CB=1]="SAFE_WITH_CB";
A[A.UNSAFE=2]="UNSAFE";}(e.FINISH||(e.FINISH={}));
e.ALPHA=[];
for(let i="A".charCodeAt(0);i<="Z".charCodeAt(0);i++){
e.ALPHA.push(String.fromCharCode(i));
e.ALPHA.push(String.fromCharCode(i+32));}
e.NUM_MAP={
0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9};
e.HEX_MAP={
0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15
};
e.NUM=["0","1","2","3","4","5","6","7","8","9"];
e.ALPHANUM=e.ALPHA.concat(e.NUM);
e.MARK=["-","_",".","!","~","*","'","(",")"];
e.USERINFO_CHARS=e.ALPHANUM.concat(e.MARK).concat(["%",";",":","&","=","+","$",","]);
e.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(e.ALPHANUM);
e.URL_CHAR=e.STRICT_URL_CHAR.concat(["\t","\f"]);
for(let i=128;i<=255;i++)e.URL_CHAR.push(i);
e.HEX=e.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]);
e.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(e.ALPHANUM);
e.TOKEN=e.STRICT_TOKEN.concat([" "]);
e.HEADER_CHARS=["\t"];
for(let i=32;i<=255;i++)i!==127&&e.HEADER_CHARS.push(i);
e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS.filter(A=>A!==44);
e.MAJOR=e.NUM_MAP;
e.MINOR=e.MAJOR;
!function(A){
A[A.GENERAL=0]="GENERAL";
A[A.CONNECTION=1]="CONNECTION";
A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH";
A[A.TRANSFER_ENCODING=3]="TRANSFER_ENCODING";
A[A.UPGRADE=4]="UPGRADE";
A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE";
A[A.CONNECTION_CLOSE=6]="CONNECTION_CLOSE";
A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE";
A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED";}(Q=e.HEADER_STATE||(e.HEADER_STATE={}));
e.SPECIAL_HEADERS={
connection:Q.CONNECTION,"content-length":Q.CONTENT_LENGTH,"proxy-connection":Q.CONNECTION,
"transfer-encoding":Q.TRANSFER_ENCODING,upgrade:Q.UPGRADE};},8776:(A,e,t)=>{
const{Buffer:r}=t(4573);
A.exports=r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64");
},3072:(A,e,t)=>{
const{Buffer:r}=t(4573);
A.exports=r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64");
},3562:(A,e)=>{
Object.defineProperty(e,"__esModule",{
value:!0});
e.enumToMap=void 0;
e.enumToMap=function(A){
const e={};
Object.keys(A).forEach(key=>{
const value=A[key];
typeof value=="number"&&(e[key]=value);});
return e;};},2107:(A,e,t)=>{
const{kClients:r}=t(33),o=t(3779),{kAgent:Q,kMockAgentSet:g,kMockAgentGet:E,kDispatches:B,kIsMockActive:I,kNetConnect:c,kGetNetConnect:C,kOptions:l,kFactory:u}=t(7595),d=t(9271),f=t(2646),{matchValue:w,buildMockOptions:y}=t(4511),{InvalidArgumentError:D,UndiciError:p}=t(5793),k=t(6089),R=t(71),F=t(2612);
A.exports=class extends k{
constructor(A){
super(A);
this[c]=!0;
this[I]=!0;
if(A?.agent&&typeof A.agent.dispatch!="function")throw new D("Argument opts.agent must implement Agent");
const agent=A?.agent?A.agent:new o(A);
this[Q]=agent;
this[r]=agent[r];
this[l]=y(A);}
get(origin){
let A=this[E](origin);
if(!A){
A=this[u](origin);
this[g](origin,A);}
return A;}
dispatch(A,handler){
this.get(A.origin);
return this[Q].dispatch(A,handler);}
async close(){
await this[Q].close();
this[r].clear();}
deactivate(){
this[I]=!1;}
activate(){
this[I]=!0;}
enableNetConnect(A){
if(typeof A=="string"||typeof A=="function"||A instanceof RegExp)Array.isArray(this[c])?this[c].push(A):this[c]=[A];else{
if(A!==void 0)throw new D("Unsupported matcher. Must be one of String|Function|RegExp.");
this[c]=!0;}}
disableNetConnect(){
this[c]=!1;}
get isMockActive(){
return this[I];}
[g](origin,A){
this[r].set(origin,A);}
[u](origin){
const A=Object.assign({
agent:this},this[l]);
return this[l]&&this[l].connections===1?new d(origin,A):new f(origin,A);}
[E](origin){
const client=this[r].get(origin);
if(client)return client;
if(typeof origin!="string"){
const A=this[u]("http://localhost:9999");
this[g](origin,A);
return A;}
for(const[A,e]of Array.from(this[r]))if(e&&typeof A!="string"&&w(A,origin)){
const A=this[u](origin);
this[g](origin,A);
A[B]=e[B];
return A;}}
[C](){
return this[c];}
pendingInterceptors(){
const A=this[r];
return Array.from(A.entries()).flatMap(([origin,scope])=>scope[B].map(dispatch=>({
...dispatch,origin}))).filter(({pending})=>pending);}
assertNoPendingInterceptors({pendingInterceptorsFormatter:A=new F}={}){
const pending=this.pendingInterceptors();
if(pending.length===0)return;
const e=new R("interceptor","interceptors").pluralize(pending.length);
throw new p(`\n${e.count} ${e.noun} ${e.is} pending:\n\n${A.format(pending)}\n`.trim());}};},9271:(A,e,t)=>{
const{promisify:r}=t(7975),o=t(5215),{buildMockDispatch:Q}=t(4511),{kDispatches:g,kMockAgent:E,kClose:B,kOriginalClose:I,kOrigin:c,kOriginalDispatch:C,kConnected:l}=t(7595),{MockInterceptor:u}=t(4705),d=t(33),{InvalidArgumentError:f}=t(5793);
class w extends o{
constructor(origin,A){
super(origin,A);
if(!A||!A.agent||typeof A.agent.dispatch!="function")throw new f("Argument opts.agent must implement Agent");
this[E]=A.agent;
this[c]=origin;
this[g]=[];
this[l]=1;
this[C]=this.dispatch;
this[I]=this.close.bind(this);
this.dispatch=Q.call(this);
this.close=this[B];}
get[d.kConnected](){
return this[l];}
intercept(A){
return new u(A,this[g]);}
async[B](){
await r(this[I])();
this[l]=0;
this[E][d.kClients].delete(this[c]);}}
A.exports=w;},1427:(A,e,t)=>{
const{UndiciError:r}=t(5793),o=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
class Q extends r{
constructor(message){
super(message);
Error.captureStackTrace(this,Q);
this.name="MockNotMatchedError";
this.message=message||"The request does not match any registered mock dispatches";
this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED";}
static[Symbol.hasInstance](A){
return A&&A[o]===!0;}
[o]=!0;}
A.exports={
MockNotMatchedError:Q};},4705:(A,e,t)=>{
const{getResponseData:r,buildKey:o,addMockDispatch:Q}=t(4511),{kDispatches:g,kDispatchKey:E,kDefaultHeaders:B,kDefaultTrailers:I,kContentLength:c,kMockDispatch:C}=t(7595),{InvalidArgumentError:l}=t(5793),{buildURL:u}=t(586);
class d{
constructor(A){
this[C]=A;}
delay(A){
if(typeof A!="number"||!Number.isInteger(A)||A<=0)throw new l("waitInMs must be a valid integer > 0");
this[C].delay=A;
return this;}
persist(){
this[C].persist=!0;
return this;}
times(A){
if(typeof A!="number"||!Number.isInteger(A)||A<=0)throw new l("repeatTimes must be a valid integer > 0");
this[C].times=A;
return this;}}
A.exports.MockInterceptor=class{
constructor(A,e){
if(typeof A!="object")throw new l("opts must be an object");
if(A.path===void 0)throw new l("opts.path must be defined");
A.method===void 0&&(A.method="GET");
if(typeof A.path=="string")if(A.query)A.path=u(A.path,A.query);else{
const e=new URL(A.path,"data://");
A.path=e.pathname+e.search;}
typeof A.method=="string"&&(A.method=A.method.toUpperCase());
this[E]=o(A);
this[g]=e;
this[B]={};
this[I]={};
this[c]=!1;}
createMockScopeDispatchData({statusCode:A,data,responseOptions:e}){
const t=r(data),o=this[c]?{
"content-length":t.length}:{};
return{
statusCode:A,data,headers:{
...this[B],...o,...e.headers},trailers:{
...this[I],...e.trailers}};}
validateReplyParameters(A){
if(A.statusCode===void 0)throw new l("statusCode must be defined");
if(typeof A.responseOptions!="object"||A.responseOptions===null)throw new l("responseOptions must be an object");
}
reply(A){
if(typeof A=="function"){
const e=e=>{
const t=A(e);
if(typeof t!="object"||t===null)throw new l("reply options callback must return an object");
const r={
data:"",responseOptions:{},...t};
this.validateReplyParameters(r);
return{
...this.createMockScopeDispatchData(r)};},t=Q(this[g],this[E],e);
return new d(t);}
const e={
statusCode:A,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]
};
this.validateReplyParameters(e);
const t=this.createMockScopeDispatchData(e),r=Q(this[g],this[E],t);
return new d(r);}
replyWithError(error){
if(error===void 0)throw new l("error must be defined");
const A=Q(this[g],this[E],{
error});
return new d(A);}
defaultReplyHeaders(headers){
if(headers===void 0)throw new l("headers must be defined");
this[B]=headers;
return this;}
defaultReplyTrailers(A){
if(A===void 0)throw new l("trailers must be defined");
this[I]=A;
return this;}
replyContentLength(){
this[c]=!0;
return this;}};
A.exports.MockScope=d;},2646:(A,e,t)=>{
const{promisify:r}=t(7975),o=t(7454),{buildMockDispatch:Q}=t(4511),{kDispatches:g,kMockAgent:E,kClose:B,kOriginalClose:I,kOrigin:c,kOriginalDispatch:C,kConnected:l}=t(7595),{MockInterceptor:u}=t(4705),d=t(33),{InvalidArgumentError:f}=t(5793);
class w extends o{
constructor(origin,A){
super(origin,A);
if(!A||!A.agent||typeof A.agent.dispatch!="function")throw new f("Argument opts.agent must implement Agent");
this[E]=A.agent;
this[c]=origin;
this[g]=[];
this[l]=1;
this[C]=this.dispatch;
this[I]=this.close.bind(this);
this.dispatch=Q.call(this);
this.close=this[B];}
get[d.kConnected](){
return this[l];}
intercept(A){
return new u(A,this[g]);}
async[B](){
await r(this[I])();
this[l]=0;
this[E][d.kClients].delete(this[c]);}}
A.exports=w;},7595:A=>{
A.exports={
kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),
kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),
kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),
kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),
kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),
kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")
};},4511:(A,e,t)=>{
const{MockNotMatchedError:r}=t(1427),{kDispatches:o,kMockAgent:Q,kOriginalDispatch:g,kOrigin:E,kGetNetConnect:B}=t(7595),{buildURL:I}=t(586),{STATUS_CODES:c}=t(7067),{types:{isPromise:C}}=t(7975);
function l(A,value){
return typeof A=="string"?A===value:A instanceof RegExp?A.test(value):typeof A=="function"&&A(value)===!0;
}
function u(headers){
return Object.fromEntries(Object.entries(headers).map(([A,e])=>[A.toLocaleLowerCase(),e]));}
function d(headers,key){
if(!Array.isArray(headers))return typeof headers.get=="function"?headers.get(key):u(headers)[key.toLocaleLowerCase()];
for(let i=0;i<headers.length;i+=2)if(headers[i].toLocaleLowerCase()===key.toLocaleLowerCase())return headers[i+1];
}
function f(headers){
const A=headers.slice(),entries=[];
for(let index=0;index<A.length;index+=2)entries.push([A[index],A[index+1]]);
return Object.fromEntries(entries);}
function w(A,headers){
if(typeof A.headers=="function"){
Array.isArray(headers)&&(headers=f(headers));
return A.headers(headers?u(headers):{});}
if(A.headers===void 0)return!0;
if(typeof headers!="object"||typeof A.headers!="object")return!1;
for(const[e,t]of Object.entries(A.headers))if(!l(t,d(headers,e)))return!1;
return!0;}
function y(path){
if(typeof path!="string")return path;
const A=path.split("?");
if(A.length!==2)return path;
const e=new URLSearchParams(A.pop());
e.sort();
return[...A,e.toString()].join("?");}
function D(data){
return Buffer.isBuffer(data)||data instanceof Uint8Array||data instanceof ArrayBuffer?data:typeof data=="object"?JSON.stringify(data):data.toString();
}
function p(A,key){
const e=key.query?I(key.path,key.query):key.path,t=typeof e=="string"?y(e):e;
let o=A.filter(({consumed:A})=>!A).filter(({path})=>l(y(path),t));
if(o.length===0)throw new r(`Mock dispatch not matched for path '${t}'`);
o=o.filter(({method})=>l(method,key.method));
if(o.length===0)throw new r(`Mock dispatch not matched for method '${key.method}' on path '${t}'`);
o=o.filter(({body})=>body===void 0||l(body,key.body));
if(o.length===0)throw new r(`Mock dispatch not matched for body '${key.body}' on path '${t}'`);
o=o.filter(A=>w(A,key.headers));
if(o.length===0){
const headers=typeof key.headers=="object"?JSON.stringify(key.headers):key.headers;
throw new r(`Mock dispatch not matched for headers '${headers}' on path '${t}'`);}
return o[0];}
function k(A,key){
const index=A.findIndex(dispatch=>!!dispatch.consumed&&function(A,{path,method,body,headers}){
const e=l(A.path,path),t=l(A.method,method),r=A.body===void 0||l(A.body,body),o=w(A,headers);
return e&&t&&r&&o;}(dispatch,key));
index!==-1&&A.splice(index,1);}
function R(A){
const{path,method,body,headers,query}=A;
return{
path,method,body,headers,query};}
function F(data){
const keys=Object.keys(data),result=[];
for(let i=0;i<keys.length;++i){
const key=keys[i],value=data[key],name=Buffer.from(`${key}`);
if(Array.isArray(value))for(let A=0;A<value.length;++A)result.push(name,Buffer.from(`${value[A]}`));else result.push(name,Buffer.from(`${value}`));
}
return result;}
function m(A){
return c[A]||"unknown";}
function S(A,handler){
const key=R(A),e=p(this[o],key);
e.timesInvoked++;
e.data.callback&&(e.data={
...e.data,...e.data.callback(A)});
const{data:{statusCode:t,data,headers,trailers:r,error},delay:Q,persist:g}=e,{timesInvoked:E,times}=e;
e.consumed=!g&&E>=times;
e.pending=E<times;
if(error!==null){
k(this[o],key);
handler.onError(error);
return!0;}
typeof Q=="number"&&Q>0?setTimeout(()=>{
B(this[o]);},Q):B(this[o]);
function B(e,o=data){
const Q=Array.isArray(A.headers)?f(A.headers):A.headers,body=typeof o=="function"?o({
...A,headers:Q}):o;
if(C(body)){
body.then(A=>B(e,A));
return;}
const g=D(body),E=F(headers),c=F(r);
handler.onConnect?.(A=>handler.onError(A),null);
handler.onHeaders?.(t,E,I,m(t));
handler.onData?.(Buffer.from(g));
handler.onComplete?.(c);
k(e,key);}
function I(){}
return!0;}
function N(A,origin){
const url=new URL(origin);
return A===!0||!(!Array.isArray(A)||!A.some(A=>l(A,url.host)));}
A.exports={
getResponseData:D,getMockDispatch:p,addMockDispatch:function(A,key,data){
const e={
timesInvoked:0,times:1,persist:!1,consumed:!1,...key,pending:!0,data:{
error:null,...typeof data=="function"?{
callback:data}:{
...data}}};
A.push(e);
return e;},deleteMockDispatch:k,buildKey:R,generateKeyValues:F,matchValue:l,getResponse:async function(body){
const A=[];
for await(const data of body)A.push(data);
return Buffer.concat(A).toString("utf8");},getStatusText:m,mockDispatch:S,buildMockDispatch:function(){
const agent=this[Q],origin=this[E],A=this[g];
return function(e,handler){
if(agent.isMockActive)try{
S.call(this,e,handler);}catch(t){
if(!(t instanceof r))throw t;
{
const o=agent[B]();
if(o===!1)throw new r(`${t.message}: subsequent request to origin ${origin} was not allowed (net.connect disabled)`);
if(!N(o,origin))throw new r(`${t.message}: subsequent request to origin ${origin} was not allowed (net.connect is not enabled for this origin)`);
A.call(this,e,handler);}}else A.call(this,e,handler);};},checkNetConnect:N,buildMockOptions:function(A){
if(A){
const{agent,...e}=A;
return e;}},getHeaderByName:d,buildHeadersFromArray:f};},2612:(A,e,t)=>{
const{Transform:r}=t(7075),{Console:o}=t(7540),Q=process.versions.icu?"\u2705":"Y ",g=process.versions.icu?"\u274c":"N ";
A.exports=class{
constructor({disableColors:A}={}){
this.transform=new r({
transform(chunk,A,e){
e(null,chunk);}});
this.logger=new o({
stdout:this.transform,inspectOptions:{
colors:!A&&!process.env.CI}});}
format(A){
const e=A.map(({method,path,data:{statusCode:A},persist:e,times,timesInvoked:t,origin})=>({
Method:method,Origin:origin,Path:path,"Status code":A,Persistent:e?Q:g,Invocations:t,Remaining:e?1/0:times-t
}));
this.logger.table(e);
return this.transform.read().toString();}};},71:A=>{
const e={
pronoun:"it",is:"is",was:"was",this:"this"},t={
pronoun:"they",is:"are",was:"were",this:"these"};
A.exports=class{
constructor(A,plural){
this.singular=A;
this.plural=plural;}
pluralize(count){
const one=count===1;
return{
...one?e:t,count,noun:one?this.singular:this.plural};}};},1017:A=>{
let e,t=0;
const r=Symbol("kFastTimer"),o=[];
function Q(){
t+=499;
let A=0,e=o.length;
for(;A<e;){
const timer=o[A];
if(timer._state===0){
timer._idleStart=t-499;
timer._state=1;}else if(timer._state===1&&t>=timer._idleStart+timer._idleTimeout){
timer._state=-1;
timer._idleStart=-1;
timer._onTimeout(timer._timerArg);}
if(timer._state===-1){
timer._state=-2;
--e!==0&&(o[A]=o[e]);}else++A;}
o.length=e;
o.length!==0&&g();}
function g(){
if(e)e.refresh();else{
clearTimeout(e);
e=setTimeout(Q,499);
e.unref&&e.unref();}}
class E{
[r]=!0;
_state=-2;
_idleTimeout=-1;
_idleStart=-1;
_onTimeout;
_timerArg;
constructor(A,e,t){
this._onTimeout=A;
this._idleTimeout=e;
this._timerArg=t;
this.refresh();}
refresh(){
this._state===-2&&o.push(this);
e&&o.length!==1||g();
this._state=0;}
clear(){
this._state=-1;
this._idleStart=-1;}}
A.exports={
setTimeout:(A,e,t)=>e<=1e3?setTimeout(A,e,t):new E(A,e,t),clearTimeout(A){
A[r]?A.clear():clearTimeout(A);},setFastTimeout:(A,e,t)=>new E(A,e,t),clearFastTimeout(A){
A.clear();},now:()=>t,tick(A=0){
t+=A-1e3+1;
Q();
Q();},reset(){
t=0;
o.length=0;
clearTimeout(e);
e=null;},kFastTimer:r};},8036:(A,e,t)=>{
const{kConstruct:r}=t(1519),{urlEquals:o,getFieldValues:Q}=t(8060),{kEnumerableProperty:g,isDisturbed:E}=t(586),{webidl:B}=t(6083),{Response:I,cloneResponse:c,fromInnerResponse:C}=t(9141),{Request:l,fromInnerRequest:u}=t(5601),{kState:d}=t(1693),{fetching:f}=t(7532),{urlIsHttpHttpsScheme:w,createDeferredPromise:y,readAllBytes:D}=t(9774),p=t(4589);
class k{
#N;
constructor(){
arguments[0]!==r&&B.illegalConstructor();
B.util.markAsUncloneable(this);
this.#N=arguments[1];}
async match(request,options={}){
B.brandCheck(this,k);
const prefix="Cache.match";
B.argumentLengthCheck(arguments,1,prefix);
request=B.converters.RequestInfo(request,prefix,"request");
options=B.converters.CacheQueryOptions(options,prefix,"options");
const A=this.#M(request,options,1);
if(A.length!==0)return A[0];}
async matchAll(request=void 0,options={}){
B.brandCheck(this,k);
const prefix="Cache.matchAll";
request!==void 0&&(request=B.converters.RequestInfo(request,prefix,"request"));
options=B.converters.CacheQueryOptions(options,prefix,"options");
return this.#M(request,options);}
async add(request){
B.brandCheck(this,k);
const prefix="Cache.add";
B.argumentLengthCheck(arguments,1,prefix);
const requests=[request=B.converters.RequestInfo(request,prefix,"request")],A=this.addAll(requests);
return await A;}
async addAll(requests){
B.brandCheck(this,k);
const prefix="Cache.addAll";
B.argumentLengthCheck(arguments,1,prefix);
const A=[],e=[];
for(let request of requests){
if(request===void 0)throw B.errors.conversionFailed({
prefix,argument:"Argument 1",types:["undefined is not allowed"]});
request=B.converters.RequestInfo(request);
if(typeof request=="string")continue;
const A=request[d];
if(!w(A.url)||A.method!=="GET")throw B.errors.exception({
header:prefix,message:"Expected http/s scheme when method is not GET."});}
const t=[];
for(const request of requests){
const r=new l(request)[d];
if(!w(r.url))throw B.errors.exception({
header:prefix,message:"Expected http/s scheme."});
r.initiator="fetch";
r.destination="subresource";
e.push(r);
const o=y();
t.push(f({
request:r,processResponse(response){
if(response.type==="error"||response.status===206||response.status<200||response.status>299)o.reject(B.errors.exception({
header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(response.headersList.contains("vary")){
const A=Q(response.headersList.get("vary"));
for(const e of A)if(e==="*"){
o.reject(B.errors.exception({
header:"Cache.addAll",message:"invalid vary field value"}));
for(const controller of t)controller.abort();
return;}}},processResponseEndOfBody(response){
response.aborted?o.reject(new DOMException("aborted","AbortError")):o.resolve(response);}}));
A.push(o.promise);}
const r=Promise.all(A),o=await r,g=[];
let index=0;
for(const response of o){
const operation={
type:"put",request:e[index],response};
g.push(operation);
index++;}
const E=y();
let I=null;
try{
this.#U(g);}catch(A){
I=A;}
queueMicrotask(()=>{
I===null?E.resolve(void 0):E.reject(I);});
return E.promise;}
async put(request,response){
B.brandCheck(this,k);
const prefix="Cache.put";
B.argumentLengthCheck(arguments,2,prefix);
request=B.converters.RequestInfo(request,prefix,"request");
response=B.converters.Response(response,prefix,"response");
let A=null;
A=request instanceof l?request[d]:new l(request)[d];
if(!w(A.url)||A.method!=="GET")throw B.errors.exception({
header:prefix,message:"Expected an http/s scheme when method is not GET"});
const e=response[d];
if(e.status===206)throw B.errors.exception({
header:prefix,message:"Got 206 status"});
if(e.headersList.contains("vary")){
const A=Q(e.headersList.get("vary"));
for(const e of A)if(e==="*")throw B.errors.exception({
header:prefix,message:"Got * vary field value"});}
if(e.body&&(E(e.body.stream)||e.body.stream.locked))throw B.errors.exception({
header:prefix,message:"Response body is locked or disturbed"});
const t=c(e),r=y();
if(e.body!=null){
const reader=e.body.stream.getReader();
D(reader).then(r.resolve,r.reject);}else r.resolve(void 0);
const o=[],operation={
type:"put",request:A,response:t};
o.push(operation);
const bytes=await r.promise;
t.body!=null&&(t.body.source=bytes);
const g=y();
let I=null;
try{
this.#U(o);}catch(A){
I=A;}
queueMicrotask(()=>{
I===null?g.resolve():g.reject(I);});
return g.promise;}
async delete(request,options={}){
B.brandCheck(this,k);
const prefix="Cache.delete";
B.argumentLengthCheck(arguments,1,prefix);
request=B.converters.RequestInfo(request,prefix,"request");
options=B.converters.CacheQueryOptions(options,prefix,"options");
let A=null;
if(request instanceof l){
A=request[d];
if(A.method!=="GET"&&!options.ignoreMethod)return!1;}else{
p(typeof request=="string");
A=new l(request)[d];}
const e=[],operation={
type:"delete",request:A,options};
e.push(operation);
const t=y();
let r,o=null;
try{
r=this.#U(e);}catch(A){
o=A;}
queueMicrotask(()=>{
o===null?t.resolve(!!r?.length):t.reject(o);});
return t.promise;}
async keys(request=void 0,options={}){
B.brandCheck(this,k);
const prefix="Cache.keys";
request!==void 0&&(request=B.converters.RequestInfo(request,prefix,"request"));
options=B.converters.CacheQueryOptions(options,prefix,"options");
let A=null;
if(request!==void 0)if(request instanceof l){
A=request[d];
if(A.method!=="GET"&&!options.ignoreMethod)return[];}else typeof request=="string"&&(A=new l(request)[d]);
const e=y(),requests=[];
if(request===void 0)for(const A of this.#N)requests.push(A[0]);else{
const e=this.#L(A,options);
for(const A of e)requests.push(A[0]);}
queueMicrotask(()=>{
const A=[];
for(const request of requests){
const e=u(request,(new AbortController).signal,"immutable");
A.push(e);}
e.resolve(Object.freeze(A));});
return e.promise;}
#U(A){
const e=this.#N,t=[...e],r=[],o=[];
try{
for(const operation of A){
if(operation.type!=="delete"&&operation.type!=="put")throw B.errors.exception({
header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});
if(operation.type==="delete"&&operation.response!=null)throw B.errors.exception({
header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"
});
if(this.#L(operation.request,operation.options,r).length)throw new DOMException("???","InvalidStateError");
let A;
if(operation.type==="delete"){
A=this.#L(operation.request,operation.options);
if(A.length===0)return[];
for(const t of A){
const A=e.indexOf(t);
p(A!==-1);
e.splice(A,1);}}else if(operation.type==="put"){
if(operation.response==null)throw B.errors.exception({
header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});
const t=operation.request;
if(!w(t.url))throw B.errors.exception({
header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});
if(t.method!=="GET")throw B.errors.exception({
header:"Cache.#batchCacheOperations",message:"not get method"});
if(operation.options!=null)throw B.errors.exception({
header:"Cache.#batchCacheOperations",message:"options must not be defined"});
A=this.#L(operation.request);
for(const t of A){
const A=e.indexOf(t);
p(A!==-1);
e.splice(A,1);}
e.push([operation.request,operation.response]);
r.push([operation.request,operation.response]);}
o.push([operation.request,operation.response]);}
return o;}catch(A){
this.#N.length=0;
this.#N=t;
throw A;}}
#L(A,options,e){
const t=[],r=e??this.#N;
for(const e of r){
const[r,o]=e;
this.#T(A,r,o,options)&&t.push(e);}
return t;}
#T(A,request,response=null,options){
const e=new URL(A.url),t=new URL(request.url);
if(options?.ignoreSearch){
t.search="";
e.search="";}
if(!o(e,t,!0))return!1;
if(response==null||options?.ignoreVary||!response.headersList.contains("vary"))return!0;
const r=Q(response.headersList.get("vary"));
for(const e of r){
if(e==="*")return!1;
if(request.headersList.get(e)!==A.headersList.get(e))return!1;}
return!0;}
#M(request,options,A=1/0){
let e=null;
if(request!==void 0)if(request instanceof l){
e=request[d];
if(e.method!=="GET"&&!options.ignoreMethod)return[];}else typeof request=="string"&&(e=new l(request)[d]);
const t=[];
if(request===void 0)for(const A of this.#N)t.push(A[1]);else{
const A=this.#L(e,options);
for(const e of A)t.push(e[1]);}
const r=[];
for(const response of t){
const e=C(response,"immutable");
r.push(e.clone());
if(r.length>=A)break;}
return Object.freeze(r);}}
Object.defineProperties(k.prototype,{
[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:g,matchAll:g,add:g,addAll:g,put:g,delete:g,keys:g});
const R=[{
key:"ignoreSearch",converter:B.converters.boolean,defaultValue:()=>!1},{
key:"ignoreMethod",converter:B.converters.boolean,defaultValue:()=>!1},{
key:"ignoreVary",converter:B.converters.boolean,defaultValue:()=>!1}];
B.converters.CacheQueryOptions=B.dictionaryConverter(R);
B.converters.MultiCacheQueryOptions=B.dictionaryConverter([...R,{
key:"cacheName",converter:B.converters.DOMString}]);
B.converters.Response=B.interfaceConverter(I);
B.converters["sequence<RequestInfo>"]=B.sequenceConverter(B.converters.RequestInfo);
A.exports={
Cache:k};},1627:(A,e,t)=>{
const{kConstruct:r}=t(1519),{Cache:o}=t(8036),{webidl:Q}=t(6083),{kEnumerableProperty:g}=t(586);
class E{
#Y=new Map;
constructor(){
arguments[0]!==r&&Q.illegalConstructor();
Q.util.markAsUncloneable(this);}
async match(request,options={}){
Q.brandCheck(this,E);
Q.argumentLengthCheck(arguments,1,"CacheStorage.match");
request=Q.converters.RequestInfo(request);
if((options=Q.converters.MultiCacheQueryOptions(options)).cacheName!=null){
if(this.#Y.has(options.cacheName)){
const A=this.#Y.get(options.cacheName),e=new o(r,A);
return await e.match(request,options);}}else for(const A of this.#Y.values()){
const e=new o(r,A),response=await e.match(request,options);
if(response!==void 0)return response;}}
async has(A){
Q.brandCheck(this,E);
const prefix="CacheStorage.has";
Q.argumentLengthCheck(arguments,1,prefix);
A=Q.converters.DOMString(A,prefix,"cacheName");
return this.#Y.has(A);}
async open(A){
Q.brandCheck(this,E);
const prefix="CacheStorage.open";
Q.argumentLengthCheck(arguments,1,prefix);
A=Q.converters.DOMString(A,prefix,"cacheName");
if(this.#Y.has(A)){
const e=this.#Y.get(A);
return new o(r,e);}
const e=[];
this.#Y.set(A,e);
return new o(r,e);}
async delete(A){
Q.brandCheck(this,E);
const prefix="CacheStorage.delete";
Q.argumentLengthCheck(arguments,1,prefix);
A=Q.converters.DOMString(A,prefix,"cacheName");
return this.#Y.delete(A);}
async keys(){
Q.brandCheck(this,E);
return[...this.#Y.keys()];}}
Object.defineProperties(E.prototype,{
[Symbol.toStringTag]:{
value:"CacheStorage",configurable:!0},match:g,has:g,open:g,delete:g,keys:g});
A.exports={
CacheStorage:E};},1519:(A,e,t)=>{
A.exports={
kConstruct:t(33).kConstruct};},8060:(A,e,t)=>{
const r=t(4589),{URLSerializer:o}=t(2318),{isValidHeaderName:Q}=t(9774);
A.exports={
urlEquals:function(A,e,t=!1){
return o(A,t)===o(e,t);},getFieldValues:function(header){
r(header!==null);
const values=[];
for(let value of header.split(",")){
value=value.trim();
Q(value)&&values.push(value);}
return values;}};},9234:A=>{
A.exports={
maxAttributeValueSize:1024,maxNameValuePairSize:4096};},3775:(A,e,t)=>{
const{parseSetCookie:r}=t(6024),{stringify:o}=t(1631),{webidl:Q}=t(6083),{Headers:g}=t(1470);
function E(headers,A){
Q.argumentLengthCheck(arguments,2,"setCookie");
Q.brandCheck(headers,g,{
strict:!1});
A=Q.converters.Cookie(A);
const e=o(A);
e&&headers.append("Set-Cookie",e);}
Q.converters.DeleteCookieAttributes=Q.dictionaryConverter([{
converter:Q.nullableConverter(Q.converters.DOMString),key:"path",defaultValue:()=>null},{
converter:Q.nullableConverter(Q.converters.DOMString),key:"domain",defaultValue:()=>null}]);
Q.converters.Cookie=Q.dictionaryConverter([{
converter:Q.converters.DOMString,key:"name"},{
converter:Q.converters.DOMString,key:"value"},{
converter:Q.nullableConverter(value=>typeof value=="number"?Q.converters["unsigned long long"](value):new Date(value)),
key:"expires",defaultValue:()=>null},{
converter:Q.nullableConverter(Q.converters["long long"]),key:"maxAge",defaultValue:()=>null},{
converter:Q.nullableConverter(Q.converters.DOMString),key:"domain",defaultValue:()=>null},{
converter:Q.nullableConverter(Q.converters.DOMString),key:"path",defaultValue:()=>null},{
converter:Q.nullableConverter(Q.converters.boolean),key:"secure",defaultValue:()=>null},{
converter:Q.nullableConverter(Q.converters.boolean),key:"httpOnly",defaultValue:()=>null},{
converter:Q.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{
converter:Q.sequenceConverter(Q.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]);
A.exports={
getCookies:function(headers){
Q.argumentLengthCheck(arguments,1,"getCookies");
Q.brandCheck(headers,g,{
strict:!1});
const A=headers.get("cookie"),out={};
if(!A)return out;
for(const e of A.split(";")){
const[name,...value]=e.split("=");
out[name.trim()]=value.join("=");}
return out;},deleteCookie:function(headers,name,A){
Q.brandCheck(headers,g,{
strict:!1});
const prefix="deleteCookie";
Q.argumentLengthCheck(arguments,2,prefix);
name=Q.converters.DOMString(name,prefix,"name");
A=Q.converters.DeleteCookieAttributes(A);
E(headers,{
name,value:"",expires:new Date(0),...A});},getSetCookies:function(headers){
Q.argumentLengthCheck(arguments,1,"getSetCookies");
Q.brandCheck(headers,g,{
strict:!1});
const A=headers.getSetCookie();
return A?A.map(pair=>r(pair)):[];},setCookie:E};},6024:(A,e,t)=>{
const{maxNameValuePairSize:r,maxAttributeValueSize:o}=t(9234),{isCTLExcludingHtab:Q}=t(1631),{collectASequenceOfCodePointsFast:g}=t(2318),E=t(4589);
function B(A,e={}){
if(A.length===0)return e;
E(A[0]===";");
let t="";
if((A=A.slice(1)).includes(";")){
t=g(";",A,{
position:0});
A=A.slice(t.length);}else{
t=A;
A="";}
let r="",Q="";
if(t.includes("=")){
const A={
position:0};
r=g("=",t,A);
Q=t.slice(A.position+1);}else r=t;
r=r.trim();
Q=Q.trim();
if(Q.length>o)return B(A,e);
const I=r.toLowerCase();
if(I==="expires"){
const A=new Date(Q);
e.expires=A;}else if(I==="max-age"){
const t=Q.charCodeAt(0);
if((t<48||t>57)&&Q[0]!=="-")return B(A,e);
if(!/^\d+$/.test(Q))return B(A,e);
const r=Number(Q);
e.maxAge=r;}else if(I==="domain"){
let A=Q;
A[0]==="."&&(A=A.slice(1));
A=A.toLowerCase();
e.domain=A;}else if(I==="path"){
let A="";
A=Q.length===0||Q[0]!=="/"?"/":Q;
e.path=A;}else if(I==="secure")e.secure=!0;else if(I==="httponly")e.httpOnly=!0;else if(I==="samesite"){
const A=Q.toLowerCase();
A==="none"?e.sameSite="None":A==="strict"?e.sameSite="Strict":A==="lax"&&(e.sameSite="Lax");}else{
e.unparsed??=[];
e.unparsed.push(`${r}=${Q}`);}
return B(A,e);}
A.exports={
parseSetCookie:function(header){
if(Q(header))return null;
let A="",e="",name="",value="";
if(header.includes(";")){
const t={
position:0};
A=g(";",header,t);
e=header.slice(t.position);}else A=header;
if(A.includes("=")){
const e={
position:0};
name=g("=",A,e);
value=A.slice(e.position+1);}else value=A;
name=name.trim();
value=value.trim();
return name.length+value.length>r?null:{
name,value,...B(e)};},parseUnparsedAttributes:B};},1631:A=>{
function e(name){
for(let i=0;i<name.length;++i){
const code=name.charCodeAt(i);
if(code<33||code>126||code===34||code===40||code===41||code===60||code===62||code===64||code===44||code===59||code===58||code===92||code===47||code===91||code===93||code===63||code===61||code===123||code===125)throw new Error("Invalid cookie name");
}}
function t(value){
let A=value.length,i=0;
if(value[0]==='"'){
if(A===1||value[A-1]!=='"')throw new Error("Invalid cookie value");
--A;
++i;}
for(;i<A;){
const code=value.charCodeAt(i++);
if(code<33||code>126||code===34||code===44||code===59||code===92)throw new Error("Invalid cookie value");
}}
function r(path){
for(let i=0;i<path.length;++i){
const code=path.charCodeAt(i);
if(code<32||code>126||code===59)throw new Error("Invalid cookie path");}}
function o(code){
return code>=48&&code<=57||code>=65&&code<=90||code>=97&&code<=122;}
const Q=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],g=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],E=Array(61).fill(0).map((_,i)=>i.toString().padStart(2,"0"));
function B(A){
typeof A=="number"&&(A=new Date(A));
return`${Q[A.getUTCDay()]}, ${E[A.getUTCDate()]} ${g[A.getUTCMonth()]} ${A.getUTCFullYear()} ${E[A.getUTCHours()]}:${E[A.getUTCMinutes()]}:${E[A.getUTCSeconds()]} GMT`;
}
A.exports={
isCTLExcludingHtab:function(value){
for(let i=0;i<value.length;++i){
const code=value.charCodeAt(i);
if(code>=0&&code<=8||code>=10&&code<=31||code===127)return!0;}
return!1;},validateCookieName:e,validateCookiePath:r,validateCookieValue:t,toIMFDate:B,stringify:function(A){
if(A.name.length===0)return null;
e(A.name);
t(A.value);
const out=[`${A.name}=${A.value}`];
A.name.startsWith("__Secure-")&&(A.secure=!0);
if(A.name.startsWith("__Host-")){
A.secure=!0;
A.domain=null;
A.path="/";}
A.secure&&out.push("Secure");
A.httpOnly&&out.push("HttpOnly");
if(typeof A.maxAge=="number"){
!function(A){
if(A<0)throw new Error("Invalid cookie max-age");}(A.maxAge);
out.push(`Max-Age=${A.maxAge}`);}
if(A.domain){
!function(domain){
if(domain===" ")return;
if(domain.length>255)throw new Error("Invalid cookie domain");
let A=0;
for(let i=0;i<domain.length;++i){
const code=domain.charCodeAt(i);
if(code!==46){
if(A===0&&!o(code))throw new Error("Invalid cookie domain");
if(!o(code)&&code!==45)throw new Error("Invalid cookie domain");
if(++A>63)throw new Error("Invalid cookie domain");}else{
if(A===0)throw new Error("Invalid cookie domain");
if(domain.charCodeAt(i-1)===45)throw new Error("Invalid cookie domain");
A=0;}}
if(A===0||domain.charCodeAt(domain.length-1)===45)throw new Error("Invalid cookie domain");}(A.domain);
out.push(`Domain=${A.domain}`);}
if(A.path){
r(A.path);
out.push(`Path=${A.path}`);}
A.expires&&A.expires.toString()!=="Invalid Date"&&out.push(`Expires=${B(A.expires)}`);
A.sameSite&&out.push(`SameSite=${A.sameSite}`);
for(const part of A.unparsed){
if(!part.includes("="))throw new Error("Invalid unparsed");
const[key,...value]=part.split("="),A=key.trim(),r=value.join("=");
e(A);
t(r);
out.push(`${A}=${r}`);}
return out.join("; ");}};},6954:(A,e,t)=>{
const r=t(4573),{Transform:o}=t(7075),{isASCIINumber:Q,isValidLastEventId:g}=t(9457),E=[239,187,191],B=r.kStringMaxLength,I=Buffer.from("data"),c=Buffer.from("event"),C=Buffer.from("id"),l=Buffer.from("retry");
function u(line,length,field){
if(length!==field.length)return!1;
for(let i=0;i<length;i++)if(line[i]!==field[i])return!1;
return!0;}
function d(){
const error=new Error("EventSource message size exceeded");
error.aborted=!1;
return error;}
A.exports={
EventSourceStream:class extends o{
state=null;
checkBOM=!0;
crlfCheck=!1;
eventEndCheck=!1;
chunks=[];
chunkIndex=0;
pos=0;
lineChunkIndex=0;
linePos=0;
lineLength=0;
eventSize=0;
eventFieldSizes={
data:0,event:0,id:0,retry:0};
dataLineCount=0;
maxEventSize;
maxDataLines;
maxBufferedChunks;
event={
data:void 0,event:void 0,id:void 0,retry:void 0};
constructor(options={}){
options.readableObjectMode=!0;
super(options);
this.state=options.eventSourceSettings||{};
this.maxEventSize=options.maxEventSize??B;
const A=this.maxEventSize>0?Math.min(131072,Math.max(1024,Math.floor(this.maxEventSize/128))):0;
this.maxDataLines=A;
this.maxBufferedChunks=A;
options.push&&(this.push=options.push);}
_transform(chunk,A,e){
if(chunk.length!==0)if(this.maxEventSize>0&&this.chunks.length>=this.maxBufferedChunks&&chunk[0]!==10&&chunk[0]!==13)e(d());else{
this.chunks.push(chunk);
if(this.checkBOM&&this.handleBOM())e();else{
for(;this.hasCurrentByte();){
const A=this.currentByte();
if(this.eventEndCheck){
if(this.crlfCheck){
if(A===10){
this.crlfCheck=!1;
this.consumeCurrentByte();
continue;}
this.crlfCheck=!1;}
if(A===10||A===13){
A===13&&(this.crlfCheck=!0);
this.consumeCurrentByte();
this.hasPendingEvent()&&this.processEvent(this.event);
this.clearEvent();
continue;}
this.eventEndCheck=!1;}else if(A!==10&&A!==13){
if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){
e(d());
return;}
this.advanceCursor();}else{
A===13&&(this.crlfCheck=!0);
try{
this.parseLine(this.readLine(),this.event);}catch(A){
e(A);
return;}
this.consumeCurrentByte();
this.eventEndCheck=!0;}}
e();}}else e();}
_destroy(error,A){
this.chunks.length=0;
this.clearEvent();
super._destroy(error,A);}
parseLine(line,event){
if(line.length===0)return;
const A=line.indexOf(58);
if(A===0)return;
let e=line.length,t=line.length;
if(A!==-1){
e=A;
t=A+1;
line[t]===32&&++t;}
if(u(line,e,I)){
if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw d();
const A=line.length-t,e=this.eventFieldSizes.data+(event.data===void 0?0:1)+A;
this.setEventFieldSize("data",e);
const value=line.toString("utf8",t);
event.data===void 0?event.data=value:event.data+=`\n${value}`;
this.dataLineCount++;
return;}
if(u(line,e,l)){
if(function(A,start){
if(start>=A.length)return!1;
for(let i=start;i<A.length;i++)if(A[i]<48||A[i]>57)return!1;
return!0;}(line,t)){
this.setEventFieldSize("retry",line.length-t);
event.retry=line.toString("utf8",t);}}else if(u(line,e,C)){
if(function(A,start){
for(let i=start;i<A.length;i++)if(A[i]===0)return!1;
return!0;}(line,t)){
this.setEventFieldSize("id",line.length-t);
event.id=line.toString("utf8",t);}}else if(u(line,e,c)&&t<line.length){
this.setEventFieldSize("event",line.length-t);
event.event=line.toString("utf8",t);}}
setEventFieldSize(field,size){
const A=this.eventSize-this.eventFieldSizes[field]+size;
if(this.maxEventSize>0&&A>this.maxEventSize)throw d();
this.eventSize=A;
this.eventFieldSizes[field]=size;}
processEvent(event){
event.retry&&Q(event.retry)&&(this.state.reconnectionTime=parseInt(event.retry,10));
event.id&&g(event.id)&&(this.state.lastEventId=event.id);
event.data!==void 0&&this.push({
type:event.event||"message",options:{
data:event.data,lastEventId:this.state.lastEventId,origin:this.state.origin}});}
clearEvent(){
this.event.data=void 0;
this.event.event=void 0;
this.event.id=void 0;
this.event.retry=void 0;
this.eventSize=0;
this.dataLineCount=0;
this.eventFieldSizes.data=0;
this.eventFieldSizes.event=0;
this.eventFieldSizes.id=0;
this.eventFieldSizes.retry=0;}
hasPendingEvent(){
return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0;
}
hasCurrentByte(){
return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length;}
currentByte(){
return this.chunks[this.chunkIndex][this.pos];}
consumeCurrentByte(){
this.advanceCursor();
this.syncLineStartToCursor();}
advanceCursor(){
this.pos++;
for(;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;){
this.chunkIndex++;
this.pos=0;}}
syncLineStartToCursor(){
this.lineChunkIndex=this.chunkIndex;
this.linePos=this.pos;
this.lineLength=0;
this.dropConsumedChunks();}
dropConsumedChunks(){
if(this.lineChunkIndex>0){
const A=this.lineChunkIndex;
this.chunks.splice(0,A);
this.lineChunkIndex=0;
this.chunkIndex-=A;}
if(this.chunkIndex===this.chunks.length){
this.chunks.length=0;
this.chunkIndex=0;
this.pos=0;
this.lineChunkIndex=0;
this.linePos=0;}}
readLine(){
if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.pos);
const chunks=[];
let length=0;
for(let i=this.lineChunkIndex;i<=this.chunkIndex;i++){
const chunk=this.chunks[i],start=i===this.lineChunkIndex?this.linePos:0,end=i===this.chunkIndex?this.pos:chunk.length,A=chunk.subarray(start,end);
length+=A.length;
chunks.push(A);}
return Buffer.concat(chunks,length);}
peekBufferedByte(A){
let e=this.lineChunkIndex,t=this.linePos;
for(;e<this.chunks.length;){
const chunk=this.chunks[e],r=chunk.length-t;
if(A<r)return chunk[t+A];
A-=r;
e++;
t=0;}}
discardLeadingBytes(count){
for(;count>0&&this.lineChunkIndex<this.chunks.length;){
const A=this.chunks[this.lineChunkIndex].length-this.linePos;
if(count<A){
this.linePos+=count;
count=0;}else{
count-=A;
this.lineChunkIndex++;
this.linePos=0;}}
this.chunkIndex=this.lineChunkIndex;
this.pos=this.linePos;
this.dropConsumedChunks();}
handleBOM(){
const first=this.peekBufferedByte(0),second=this.peekBufferedByte(1),A=this.peekBufferedByte(2);
if(second===void 0){
if(first===E[0])return!0;
this.checkBOM=!1;
return!0;}
if(A===void 0){
if(first===E[0]&&second===E[1])return!0;
this.checkBOM=!1;
return!1;}
first===E[0]&&second===E[1]&&A===E[2]&&this.discardLeadingBytes(3);
this.checkBOM=!1;
return!this.hasCurrentByte();}}};},2328:(A,e,t)=>{
const{pipeline:r}=t(7075),{fetching:o}=t(7532),{makeRequest:Q}=t(5601),{webidl:g}=t(6083),{EventSourceStream:E}=t(6954),{parseMIMEType:B}=t(2318),{createFastMessageEvent:I}=t(2494),{isNetworkError:c}=t(9141),{delay:C}=t(9457),{kEnumerableProperty:l}=t(586),{environmentSettingsObject:u}=t(9774),{getGlobalDispatcher:d}=t(5319);
let f=!1;
class w extends EventTarget{
#G={
open:null,error:null,message:null};
#J=null;
#H=!1;
#v=0;
#V=null;
#x=null;
#t;
#y;
constructor(url,A={}){
super();
g.util.markAsUncloneable(this);
const prefix="EventSource constructor";
g.argumentLengthCheck(arguments,1,prefix);
if(!f){
f=!0;
process.emitWarning("EventSource is experimental, expect them to change at any time.",{
code:"UNDICI-ES"});}
url=g.converters.USVString(url,prefix,"url");
A=g.converters.EventSourceInitDict(A,prefix,"eventSourceInitDict");
this.#t=A.dispatcher;
this.#y={
lastEventId:"",reconnectionTime:3e3};
const e=u;
let t;
try{
t=new URL(url,e.settingsObject.baseUrl);
this.#y.origin=t.origin;}catch(A){
throw new DOMException(A,"SyntaxError");}
this.#J=t.href;
let r="anonymous";
if(A.withCredentials){
r="use-credentials";
this.#H=!0;}
const o={
redirect:"follow",keepalive:!0,mode:"cors",credentials:r==="anonymous"?"same-origin":"omit",
referrer:"no-referrer"};
o.client=u.settingsObject;
o.headersList=[["accept",{
name:"accept",value:"text/event-stream"}]];
o.cache="no-store";
o.initiator="other";
o.urlList=[new URL(this.#J)];
this.#V=Q(o);
this.#W();}
get readyState(){
return this.#v;}
get url(){
return this.#J;}
get withCredentials(){
return this.#H;}
#W(){
if(this.#v===2)return;
this.#v=0;
const A={
request:this.#V,dispatcher:this.#t};
A.processResponseEndOfBody=response=>{
if(c(response)){
this.dispatchEvent(new Event("error"));
this.close();}
this.#O();};
A.processResponse=response=>{
if(c(response)){
if(response.aborted){
this.close();
this.dispatchEvent(new Event("error"));
return;}
this.#O();
return;}
const A=response.headersList.get("content-type",!0),e=A!==null?B(A):"failure",t=e!=="failure"&&e.essence==="text/event-stream";
if(response.status!==200||t===!1){
this.close();
this.dispatchEvent(new Event("error"));
return;}
this.#v=1;
this.dispatchEvent(new Event("open"));
this.#y.origin=response.urlList[response.urlList.length-1].origin;
const o=new E({
eventSourceSettings:this.#y,maxEventSize:this.#t.eventSourceOptions?.maxEventSize,push:event=>{
this.dispatchEvent(I(event.type,event.options));}});
r(response.body.stream,o,error=>{
if(error?.aborted===!1){
this.close();
this.dispatchEvent(new Event("error"));}});};
this.#x=o(A);}
async#O(){
if(this.#v!==2){
this.#v=0;
this.dispatchEvent(new Event("error"));
await C(this.#y.reconnectionTime);
if(this.#v===0){
this.#y.lastEventId.length&&this.#V.headersList.set("last-event-id",this.#y.lastEventId,!0);
this.#W();}}}
close(){
g.brandCheck(this,w);
if(this.#v!==2){
this.#v=2;
this.#x.abort();
this.#V=null;}}
get onopen(){
return this.#G.open;}
set onopen(A){
this.#G.open&&this.removeEventListener("open",this.#G.open);
if(typeof A=="function"){
this.#G.open=A;
this.addEventListener("open",A);}else this.#G.open=null;}
get onmessage(){
return this.#G.message;}
set onmessage(A){
this.#G.message&&this.removeEventListener("message",this.#G.message);
if(typeof A=="function"){
this.#G.message=A;
this.addEventListener("message",A);}else this.#G.message=null;}
get onerror(){
return this.#G.error;}
set onerror(A){
this.#G.error&&this.removeEventListener("error",this.#G.error);
if(typeof A=="function"){
this.#G.error=A;
this.addEventListener("error",A);}else this.#G.error=null;}}
const y={
CONNECTING:{
__proto__:null,configurable:!1,enumerable:!0,value:0,writable:!1},OPEN:{
__proto__:null,configurable:!1,enumerable:!0,value:1,writable:!1},CLOSED:{
__proto__:null,configurable:!1,enumerable:!0,value:2,writable:!1}};
Object.defineProperties(w,y);
Object.defineProperties(w.prototype,y);
Object.defineProperties(w.prototype,{
close:l,onerror:l,onmessage:l,onopen:l,readyState:l,url:l,withCredentials:l});
g.converters.EventSourceInitDict=g.dictionaryConverter([{
key:"withCredentials",converter:g.converters.boolean,defaultValue:()=>!1},{
key:"dispatcher",converter:g.converters.any,defaultValue:()=>d()}]);
A.exports={
EventSource:w,defaultReconnectionTime:3e3};},9457:A=>{
A.exports={
isValidLastEventId:function(value){
return value.indexOf("\0")===-1;},isASCIINumber:function(value){
if(value.length===0)return!1;
for(let i=0;i<value.length;i++)if(value.charCodeAt(i)<48||value.charCodeAt(i)>57)return!1;
return!0;},delay:function(ms){
return new Promise(resolve=>{
setTimeout(resolve,ms).unref();});}};},3842:(A,e,t)=>{
const r=t(586),{ReadableStreamFrom:o,isBlobLike:Q,isReadableStreamLike:g,readableStreamClose:E,createDeferredPromise:B,fullyReadBody:I,extractMimeType:c,utf8DecodeBytes:C}=t(9774),{FormData:l}=t(1112),{kState:u}=t(1693),{webidl:d}=t(6083),{Blob:f}=t(4573),w=t(4589),{isErrored:y,isDisturbed:D}=t(7075),{isArrayBuffer:p}=t(3429),{serializeAMimeType:k}=t(2318),{multipartFormDataParser:R}=t(2102);
let random;
try{
const A=t(7598);
random=e=>A.randomInt(0,e);}catch{
random=A=>Math.floor(Math.random(A));}
const F=new TextEncoder;
function m(){}
const S=globalThis.FinalizationRegistry&&process.version.indexOf("v18")!==0;
let N;
S&&(N=new FinalizationRegistry(A=>{
const e=A.deref();
!e||e.locked||D(e)||y(e)||e.cancel("Response object has been garbage collected").catch(m);}));
function M(A,e=!1){
let t=null;
t=A instanceof ReadableStream?A:Q(A)?A.stream():new ReadableStream({
async pull(controller){
const A=typeof source=="string"?F.encode(source):source;
A.byteLength&&controller.enqueue(A);
queueMicrotask(()=>E(controller));},start(){},type:"bytes"});
w(g(t));
let action=null,source=null,length=null,type=null;
if(typeof A=="string"){
source=A;
type="text/plain;charset=UTF-8";}else if(A instanceof URLSearchParams){
source=A.toString();
type="application/x-www-form-urlencoded;charset=UTF-8";}else if(p(A))source=new Uint8Array(A.slice());else if(ArrayBuffer.isView(A))source=new Uint8Array(A.buffer.slice(A.byteOffset,A.byteOffset+A.byteLength));else if(r.isFormDataLike(A)){
const e=`----formdata-undici-0${`${random(1e11)}`.padStart(11,"0")}`,prefix=`--${e}\r\nContent-Disposition: form-data`
/*! formdata-polyfill. MIT License. Jimmy Wärting <https://jimmy.warting.se/opensource> */ ,t=A=>A.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),r=value=>value.replace(/\r?\n|\r/g,"\r\n"),o=[],Q=new Uint8Array([13,10]);
length=0;
let g=!1;
for(const[name,value]of A)if(typeof value=="string"){
const chunk=F.encode(prefix+`; name="${t(r(name))}"`+`\r\n\r\n${r(value)}\r\n`);
o.push(chunk);
length+=chunk.byteLength;}else{
const chunk=F.encode(`${prefix}; name="${t(r(name))}"`+(value.name?`; filename="${t(value.name)}"`:"")+"\r\n"+`Content-Type: ${value.type||"application/octet-stream"}\r\n\r\n`);
o.push(chunk,value,Q);
typeof value.size=="number"?length+=chunk.byteLength+value.size+Q.byteLength:g=!0;}
const chunk=F.encode(`--${e}--\r\n`);
o.push(chunk);
length+=chunk.byteLength;
g&&(length=null);
source=A;
action=async function*(){
for(const part of o)part.stream?yield*part.stream():yield part;};
type=`multipart/form-data; boundary=${e}`;}else if(Q(A)){
source=A;
length=A.size;
A.type&&(type=A.type);}else if(typeof A[Symbol.asyncIterator]=="function"){
if(e)throw new TypeError("keepalive");
if(r.isDisturbed(A)||A.locked)throw new TypeError("Response body object should not be disturbed or locked");
t=A instanceof ReadableStream?A:o(A);}
(typeof source=="string"||r.isBuffer(source))&&(length=Buffer.byteLength(source));
if(action!=null){
let e;
t=new ReadableStream({
async start(){
e=action(A)[Symbol.asyncIterator]();},async pull(controller){
const{value,done}=await e.next();
if(done)queueMicrotask(()=>{
controller.close();
controller.byobRequest?.respond(0);});else if(!y(t)){
const A=new Uint8Array(value);
A.byteLength&&controller.enqueue(A);}
return controller.desiredSize>0;},async cancel(reason){
await e.return();},type:"bytes"});}
return[{
stream:t,source,length},type];}
async function U(A,e,t){
d.brandCheck(A,t);
if(L(A))throw new TypeError("Body is unusable: Body has already been read");
!function(state){
if(state.aborted)throw new DOMException("The operation was aborted.","AbortError");}(A[u]);
const r=B(),o=error=>r.reject(error),Q=data=>{
try{
r.resolve(e(data));}catch(A){
o(A);}};
if(A[u].body==null){
Q(Buffer.allocUnsafe(0));
return r.promise;}
await I(A[u].body,Q,o);
return r.promise;}
function L(A){
const body=A[u].body;
return body!=null&&(body.stream.locked||r.isDisturbed(body.stream));}
function T(bytes){
return JSON.parse(C(bytes));}
function Y(A){
const headers=A[u].headersList,e=c(headers);
return e==="failure"?null:e;}
A.exports={
extractBody:M,safelyExtractBody:function(A,e=!1){
if(A instanceof ReadableStream){
w(!r.isDisturbed(A),"The body has already been consumed.");
w(!A.locked,"The stream is locked.");}
return M(A,e);},cloneBody:function(A,body){
const[e,t]=body.stream.tee();
body.stream=e;
return{
stream:t,length:body.length,source:body.source};},mixinBody:function(A){
Object.assign(A.prototype,function(A){
return{
blob(){
return U(this,bytes=>{
let A=Y(this);
A===null?A="":A&&(A=k(A));
return new f([bytes],{
type:A});},A);},arrayBuffer(){
return U(this,bytes=>new Uint8Array(bytes).buffer,A);},text(){
return U(this,C,A);},json(){
return U(this,T,A);},formData(){
return U(this,value=>{
const A=Y(this);
if(A!==null)switch(A.essence){
case"multipart/form-data":
{
const parsed=R(value,A);
if(parsed==="failure")throw new TypeError("Failed to parse body as FormData.");
const e=new l;
e[u]=parsed;
return e;}

case"application/x-www-form-urlencoded":
{
const entries=new URLSearchParams(value.toString()),A=new l;
for(const[name,value]of entries)A.append(name,value);
return A;}}
throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
},A);},bytes(){
return U(this,bytes=>new Uint8Array(bytes),A);}};}(A));},streamRegistry:N,hasFinalizationRegistry:S,
bodyUnusable:L};},6689:A=>{
const e=["GET","HEAD","POST"],t=new Set(e),r=[301,302,303,307,308],o=new Set(r),Q=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],g=new Set(Q),E=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],B=new Set(E),I=["GET","HEAD","OPTIONS","TRACE"],c=new Set(I),C=["CONNECT","TRACE","TRACK"],l=new Set(C),u=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],d=new Set(u);
A.exports={
subresource:u,forbiddenMethods:C,requestBodyHeader:["content-encoding","content-language","content-location","content-type","content-length"],
referrerPolicy:E,requestRedirect:["follow","manual","error"],requestMode:["navigate","same-origin","no-cors","cors"],
requestCredentials:["omit","same-origin","include"],requestCache:["default","no-store","reload","no-cache","force-cache","only-if-cached"],
redirectStatus:r,corsSafeListedMethods:e,nullBodyStatus:[101,204,205,304],safeMethods:I,badPorts:Q,
requestDuplex:["half"],subresourceSet:d,badPortsSet:g,redirectStatusSet:o,corsSafeListedMethodsSet:t,
safeMethodsSet:c,forbiddenMethodsSet:l,referrerPolicySet:B};},2318:(A,e,t)=>{
const r=t(4589),o=new TextEncoder,Q=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,g=/[\u000A\u000D\u0009\u0020]/,E=/[\u0009\u000A\u000C\u000D\u0020]/g,B=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
function I(url,A=!1){
if(!A)return url.href;
const e=url.href,t=url.hash.length,r=t===0?e:e.substring(0,e.length-t);
return!t&&e.endsWith("#")?r.slice(0,-1):r;}
function c(condition,input,A){
let result="";
for(;A.position<input.length&&condition(input[A.position]);){
result+=input[A.position];
A.position++;}
return result;}
function C(A,input,e){
const t=input.indexOf(A,e.position),start=e.position;
if(t===-1){
e.position=input.length;
return input.slice(start);}
e.position=t;
return input.slice(start,e.position);}
function l(input){
return function(input){
const length=input.length,output=new Uint8Array(length);
let A=0;
for(let i=0;i<length;++i){
const e=input[i];
if(e!==37)output[A++]=e;else if(e!==37||u(input[i+1])&&u(input[i+2])){
output[A++]=d(input[i+1])<<4|d(input[i+2]);
i+=2;}else output[A++]=37;}
return length===A?output:output.subarray(0,A);}(o.encode(input));}
function u(A){
return A>=48&&A<=57||A>=65&&A<=70||A>=97&&A<=102;}
function d(A){
return A>=48&&A<=57?A-48:(A&223)-55;}
function f(input){
const A={
position:0},type=C("/",input=D(input,!0,!0),A);
if(type.length===0||!Q.test(type))return"failure";
if(A.position>input.length)return"failure";
A.position++;
let e=C(";",input,A);
e=D(e,!1,!0);
if(e.length===0||!Q.test(e))return"failure";
const t=type.toLowerCase(),r=e.toLowerCase(),o={
type:t,subtype:r,parameters:new Map,essence:`${t}/${r}`};
for(;A.position<input.length;){
A.position++;
c(A=>g.test(A),input,A);
let e=c(A=>A!==";"&&A!=="=",input,A);
e=e.toLowerCase();
if(A.position<input.length){
if(input[A.position]===";")continue;
A.position++;}
if(A.position>input.length)break;
let t=null;
if(input[A.position]==='"'){
t=w(input,A,!0);
C(";",input,A);}else{
t=C(";",input,A);
t=D(t,!1,!0);
if(t.length===0)continue;}
e.length===0||!Q.test(e)||t.length!==0&&!B.test(t)||o.parameters.has(e)||o.parameters.set(e,t);}
return o;}
function w(input,A,e){
const t=A.position;
let value="";
r(input[A.position]==='"');
A.position++;
for(;;){
value+=c(A=>A!=='"'&&A!=="\\",input,A);
if(A.position>=input.length)break;
const e=input[A.position];
A.position++;
if(e!=="\\"){
r(e==='"');
break;}
if(A.position>=input.length){
value+="\\";
break;}
value+=input[A.position];
A.position++;}
return e?value:input.slice(t,A.position);}
function y(A){
return A===13||A===10||A===9||A===32;}
function D(A,leading=!0,e=!0){
return k(A,leading,e,y);}
function p(A){
return A===13||A===10||A===9||A===12||A===32;}
function k(A,leading,e,t){
let lead=0,r=A.length-1;
if(leading)for(;lead<A.length&&t(A.charCodeAt(lead));)lead++;
if(e)for(;r>0&&t(A.charCodeAt(r));)r--;
return lead===0&&r===A.length-1?A:A.slice(lead,r+1);}
function R(input){
const length=input.length;
if(65535>length)return String.fromCharCode.apply(null,input);
let result="",i=0,A=65535;
for(;i<length;){
i+A>length&&(A=length-i);
result+=String.fromCharCode.apply(null,input.subarray(i,i+=A));}
return result;}
A.exports={
dataURLProcessor:function(A){
r(A.protocol==="data:");
let input=I(A,!0);
input=input.slice(5);
const e={
position:0};
let t=C(",",input,e);
const o=t.length;
t=function(A,leading=!0,e=!0){
return k(A,leading,e,p);}(t,!0,!0);
if(e.position>=input.length)return"failure";
e.position++;
let body=l(input.slice(o+1));
if(/;(\u0020){0,}base64$/i.test(t)){
body=function(data){
let A=(data=data.replace(E,"")).length;
if(A%4==0&&data.charCodeAt(A-1)===61){
--A;
data.charCodeAt(A-1)===61&&--A;}
if(A%4==1)return"failure";
if(/[^+/0-9A-Za-z]/.test(data.length===A?data:data.substring(0,A)))return"failure";
const e=Buffer.from(data,"base64");
return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);}(R(body));
if(body==="failure")return"failure";
t=t.slice(0,-6);
t=t.replace(/(\u0020)+$/,"");
t=t.slice(0,-1);}
t.startsWith(";")&&(t="text/plain"+t);
let Q=f(t);
Q==="failure"&&(Q=f("text/plain;charset=US-ASCII"));
return{
mimeType:Q,body};},URLSerializer:I,collectASequenceOfCodePoints:c,collectASequenceOfCodePointsFast:C,
stringPercentDecode:l,parseMIMEType:f,collectAnHTTPQuotedString:w,serializeAMimeType:function(A){
r(A!=="failure");
const{parameters,essence:e}=A;
let t=e;
for(let[name,value]of parameters.entries()){
t+=";";
t+=name;
t+="=";
if(!Q.test(value)){
value=value.replace(/(\\|")/g,"\\$1");
value='"'+value;
value+='"';}
t+=value;}
return t;},removeChars:k,removeHTTPWhitespace:D,minimizeSupportedMimeType:function(A){
switch(A.essence){
case"application/ecmascript":
case"application/javascript":
case"application/x-ecmascript":
case"application/x-javascript":
case"text/ecmascript":
case"text/javascript":
case"text/javascript1.0":
case"text/javascript1.1":
case"text/javascript1.2":
case"text/javascript1.3":
case"text/javascript1.4":
case"text/javascript1.5":
case"text/jscript":
case"text/livescript":
case"text/x-ecmascript":
case"text/x-javascript":
return"text/javascript";

case"application/json":
case"text/json":
return"application/json";

case"image/svg+xml":
return"image/svg+xml";

case"text/xml":
case"application/xml":
return"application/xml";}
return A.subtype.endsWith("+json")?"application/json":A.subtype.endsWith("+xml")?"application/xml":"";
},HTTP_TOKEN_CODEPOINTS:Q,isomorphicDecode:R};},1751:(A,e,t)=>{
const{kConnected:r,kSize:o}=t(33);
class Q{
constructor(value){
this.value=value;}
deref(){
return this.value[r]===0&&this.value[o]===0?void 0:this.value;}}
class g{
constructor(A){
this.finalizer=A;}
register(A,key){
A.on&&A.on("disconnect",()=>{
A[r]===0&&A[o]===0&&this.finalizer(key);});}
unregister(key){}}
A.exports=function(){
if(process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")){
process._rawDebug("Using compatibility WeakRef and FinalizationRegistry");
return{
WeakRef:Q,FinalizationRegistry:g};}
return{
WeakRef,FinalizationRegistry};};},564:(A,e,t)=>{
const{Blob:r,File:o}=t(4573),{kState:Q}=t(1693),{webidl:g}=t(6083);
class E{
constructor(A,e,options={}){
const n=e,t=options.type,r=options.lastModified??Date.now();
this[Q]={
blobLike:A,name:n,type:t,lastModified:r};}
stream(...args){
g.brandCheck(this,E);
return this[Q].blobLike.stream(...args);}
arrayBuffer(...args){
g.brandCheck(this,E);
return this[Q].blobLike.arrayBuffer(...args);}
slice(...args){
g.brandCheck(this,E);
return this[Q].blobLike.slice(...args);}
text(...args){
g.brandCheck(this,E);
return this[Q].blobLike.text(...args);}
get size(){
g.brandCheck(this,E);
return this[Q].blobLike.size;}
get type(){
g.brandCheck(this,E);
return this[Q].blobLike.type;}
get name(){
g.brandCheck(this,E);
return this[Q].name;}
get lastModified(){
g.brandCheck(this,E);
return this[Q].lastModified;}
get[Symbol.toStringTag](){
return"File";}}
g.converters.Blob=g.interfaceConverter(r);
A.exports={
FileLike:E,isFileLike:function(A){
return A instanceof o||A&&(typeof A.stream=="function"||typeof A.arrayBuffer=="function")&&A[Symbol.toStringTag]==="File";
}};},2102:(A,e,t)=>{
const{isUSVString:r,bufferToLowerCasedHeaderName:o}=t(586),{utf8DecodeBytes:Q}=t(9774),{HTTP_TOKEN_CODEPOINTS:g,isomorphicDecode:E}=t(2318),{isFileLike:B}=t(564),{makeEntry:I}=t(1112),c=t(4589),{File:C}=t(4573),l=globalThis.File??C,u=Buffer.from('form-data; name="'),d=Buffer.from("; filename"),f=Buffer.from("--"),w=Buffer.from("--\r\n");
function y(A){
for(let i=0;i<A.length;++i)if(A.charCodeAt(i)&-128)return!1;
return!0;}
function D(input,A){
let name=null,e=null,t=null,r=null;
for(;;){
if(input[A.position]===13&&input[A.position+1]===10)return name===null?"failure":{
name,filename:e,contentType:t,encoding:r};
let Q=k(A=>A!==10&&A!==13&&A!==58,input,A);
Q=R(Q,!0,!0,A=>A===9||A===32);
if(!g.test(Q.toString()))return"failure";
if(input[A.position]!==58)return"failure";
A.position++;
k(A=>A===32||A===9,input,A);
switch(o(Q)){
case"content-disposition":
name=e=null;
if(!F(input,u,A))return"failure";
A.position+=17;
name=p(input,A);
if(name===null)return"failure";
if(F(input,d,A)){
let check=A.position+d.length;
if(input[check]===42){
A.position+=1;
check+=1;}
if(input[check]!==61||input[check+1]!==34)return"failure";
A.position+=12;
e=p(input,A);
if(e===null)return"failure";}
break;

case"content-type":
{
let e=k(A=>A!==10&&A!==13,input,A);
e=R(e,!1,!0,A=>A===9||A===32);
t=E(e);
break;}

case"content-transfer-encoding":
{
let e=k(A=>A!==10&&A!==13,input,A);
e=R(e,!1,!0,A=>A===9||A===32);
r=E(e);
break;}

default:
k(A=>A!==10&&A!==13,input,A);}
if(input[A.position]!==13&&input[A.position+1]!==10)return"failure";
A.position+=2;}}
function p(input,A){
c(input[A.position-1]===34);
let name=k(A=>A!==10&&A!==13&&A!==34,input,A);
if(input[A.position]!==34)return null;
A.position++;
name=(new TextDecoder).decode(name).replace(/%0A/gi,"\n").replace(/%0D/gi,"\r").replace(/%22/g,'"');
return name;}
function k(condition,input,A){
let start=A.position;
for(;start<input.length&&condition(input[start]);)++start;
return input.subarray(A.position,A.position=start);}
function R(A,leading,e,t){
let lead=0,r=A.length-1;
if(leading)for(;lead<A.length&&t(A[lead]);)lead++;
if(e)for(;r>0&&t(A[r]);)r--;
return lead===0&&r===A.length-1?A:A.subarray(lead,r+1);}
function F(A,start,e){
if(A.length<start.length)return!1;
for(let i=0;i<start.length;i++)if(start[i]!==A[e.position+i])return!1;
return!0;}
A.exports={
multipartFormDataParser:function(input,A){
c(A!=="failure"&&A.essence==="multipart/form-data");
const e=A.parameters.get("boundary");
if(e===void 0)return"failure";
const t=Buffer.from(`--${e}`,"utf8"),o=[],g={
position:0};
for(;input[g.position]===13&&input[g.position+1]===10;)g.position+=2;
let E=input.length;
for(;input[E-1]===10&&input[E-2]===13;)E-=2;
E!==input.length&&(input=input.subarray(0,E));
for(;;){
if(!input.subarray(g.position,g.position+t.length).equals(t))return"failure";
g.position+=t.length;
if(g.position===input.length-2&&F(input,f,g)||g.position===input.length-4&&F(input,w,g))return o;
if(input[g.position]!==13||input[g.position+1]!==10)return"failure";
g.position+=2;
const result=D(input,g);
if(result==="failure")return"failure";
let body,value,{name,filename:A,contentType:e,encoding:E}=result;
g.position+=2;
{
const A=input.indexOf(t.subarray(2),g.position);
if(A===-1)return"failure";
body=input.subarray(g.position,A-4);
g.position+=body.length;
E==="base64"&&(body=Buffer.from(body.toString(),"base64"));}
if(input[g.position]!==13||input[g.position+1]!==10)return"failure";
g.position+=2;
if(A!==null){
e??="text/plain";
y(e)||(e="");
value=new l([body],A,{
type:e});}else value=Q(Buffer.from(body));
c(r(name));
c(typeof value=="string"&&r(value)||B(value));
o.push(I(name,value,A));}},validateBoundary:function(A){
const length=A.length;
if(length<27||length>70)return!1;
for(let i=0;i<length;++i){
const e=A.charCodeAt(i);
if(!(e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122||e===39||e===45||e===95))return!1;}
return!0;}};},1112:(A,e,t)=>{
const{isBlobLike:r,iteratorMixin:o}=t(9774),{kState:Q}=t(1693),{kEnumerableProperty:g}=t(586),{FileLike:E,isFileLike:B}=t(564),{webidl:I}=t(6083),{File:c}=t(4573),C=t(7975),l=globalThis.File??c;
class u{
constructor(form){
I.util.markAsUncloneable(this);
if(form!==void 0)throw I.errors.conversionFailed({
prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]});
this[Q]=[];}
append(name,value,A=void 0){
I.brandCheck(this,u);
const prefix="FormData.append";
I.argumentLengthCheck(arguments,2,prefix);
if(arguments.length===3&&!r(value))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
const entry=d(name=I.converters.USVString(name,prefix,"name"),value=r(value)?I.converters.Blob(value,prefix,"value",{
strict:!1}):I.converters.USVString(value,prefix,"value"),A=arguments.length===3?I.converters.USVString(A,prefix,"filename"):void 0);
this[Q].push(entry);}
delete(name){
I.brandCheck(this,u);
const prefix="FormData.delete";
I.argumentLengthCheck(arguments,1,prefix);
name=I.converters.USVString(name,prefix,"name");
this[Q]=this[Q].filter(entry=>entry.name!==name);}
get(name){
I.brandCheck(this,u);
const prefix="FormData.get";
I.argumentLengthCheck(arguments,1,prefix);
name=I.converters.USVString(name,prefix,"name");
const A=this[Q].findIndex(entry=>entry.name===name);
return A===-1?null:this[Q][A].value;}
getAll(name){
I.brandCheck(this,u);
const prefix="FormData.getAll";
I.argumentLengthCheck(arguments,1,prefix);
name=I.converters.USVString(name,prefix,"name");
return this[Q].filter(entry=>entry.name===name).map(entry=>entry.value);}
has(name){
I.brandCheck(this,u);
const prefix="FormData.has";
I.argumentLengthCheck(arguments,1,prefix);
name=I.converters.USVString(name,prefix,"name");
return this[Q].findIndex(entry=>entry.name===name)!==-1;}
set(name,value,A=void 0){
I.brandCheck(this,u);
const prefix="FormData.set";
I.argumentLengthCheck(arguments,2,prefix);
if(arguments.length===3&&!r(value))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
name=I.converters.USVString(name,prefix,"name");
value=r(value)?I.converters.Blob(value,prefix,"name",{
strict:!1}):I.converters.USVString(value,prefix,"name");
A=arguments.length===3?I.converters.USVString(A,prefix,"name"):void 0;
const entry=d(name,value,A),e=this[Q].findIndex(entry=>entry.name===name);
e!==-1?this[Q]=[...this[Q].slice(0,e),entry,...this[Q].slice(e+1).filter(entry=>entry.name!==name)]:this[Q].push(entry);
}
[C.inspect.custom](A,options){
const state=this[Q].reduce((a,b)=>{
a[b.name]?Array.isArray(a[b.name])?a[b.name].push(b.value):a[b.name]=[a[b.name],b.value]:a[b.name]=b.value;
return a;},{
__proto__:null});
options.depth??=A;
options.colors??=!0;
const output=C.formatWithOptions(options,state);
return`FormData ${output.slice(output.indexOf("]")+2)}`;}}
o("FormData",u,Q,"name","value");
Object.defineProperties(u.prototype,{
append:g,delete:g,get:g,getAll:g,has:g,set:g,[Symbol.toStringTag]:{
value:"FormData",configurable:!0}});
function d(name,value,A){
if(typeof value=="string");else{
B(value)||(value=value instanceof Blob?new l([value],"blob",{
type:value.type}):new E(value,"blob",{
type:value.type}));
if(A!==void 0){
const options={
type:value.type,lastModified:value.lastModified};
value=value instanceof c?new l([value],A,options):new E(value,A,options);}}
return{
name,value};}
A.exports={
FormData:u,makeEntry:d};},3109:A=>{
const e=Symbol.for("undici.globalOrigin.1");
A.exports={
getGlobalOrigin:function(){
return globalThis[e];},setGlobalOrigin:function(A){
if(A===void 0){
Object.defineProperty(globalThis,e,{
value:void 0,writable:!0,enumerable:!1,configurable:!1});
return;}
const t=new URL(A);
if(t.protocol!=="http:"&&t.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${t.protocol}`);
Object.defineProperty(globalThis,e,{
value:t,writable:!0,enumerable:!1,configurable:!1});}};},1470:(A,e,t)=>{
const{kConstruct:r}=t(33),{kEnumerableProperty:o}=t(586),{iteratorMixin:Q,isValidHeaderName:g,isValidHeaderValue:E}=t(9774),{webidl:B}=t(6083),I=t(4589),c=t(7975),C=Symbol("headers map"),l=Symbol("headers map sorted");
function u(code){
return code===10||code===13||code===9||code===32;}
function d(A){
let i=0,e=A.length;
for(;e>i&&u(A.charCodeAt(e-1));)--e;
for(;e>i&&u(A.charCodeAt(i));)++i;
return i===0&&e===A.length?A:A.substring(i,e);}
function f(headers,A){
if(Array.isArray(A))for(let i=0;i<A.length;++i){
const header=A[i];
if(header.length!==2)throw B.errors.exception({
header:"Headers constructor",message:`expected name/value pair to be length 2, found ${header.length}.`
});
w(headers,header[0],header[1]);}else{
if(typeof A!="object"||A===null)throw B.errors.conversionFailed({
prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]
});
{
const keys=Object.keys(A);
for(let i=0;i<keys.length;++i)w(headers,keys[i],A[keys[i]]);}}}
function w(headers,name,value){
value=d(value);
if(!g(name))throw B.errors.invalidArgument({
prefix:"Headers.append",value:name,type:"header name"});
if(!E(value))throw B.errors.invalidArgument({
prefix:"Headers.append",value,type:"header value"});
if(k(headers)==="immutable")throw new TypeError("immutable");
return F(headers).append(name,value,!1);}
function y(a,b){
return a[0]<b[0]?-1:1;}
class D{
cookies=null;
constructor(A){
if(A instanceof D){
this[C]=new Map(A[C]);
this[l]=A[l];
this.cookies=A.cookies===null?null:[...A.cookies];}else{
this[C]=new Map(A);
this[l]=null;}}
contains(name,A){
return this[C].has(A?name:name.toLowerCase());}
clear(){
this[C].clear();
this[l]=null;
this.cookies=null;}
append(name,value,A){
this[l]=null;
const e=A?name:name.toLowerCase(),t=this[C].get(e);
if(t){
const A=e==="cookie"?"; ":", ";
this[C].set(e,{
name:t.name,value:`${t.value}${A}${value}`});}else this[C].set(e,{
name,value});
e==="set-cookie"&&(this.cookies??=[]).push(value);}
set(name,value,A){
this[l]=null;
const e=A?name:name.toLowerCase();
e==="set-cookie"&&(this.cookies=[value]);
this[C].set(e,{
name,value});}
delete(name,A){
this[l]=null;
A||(name=name.toLowerCase());
name==="set-cookie"&&(this.cookies=null);
this[C].delete(name);}
get(name,A){
return this[C].get(A?name:name.toLowerCase())?.value??null;}
*[Symbol.iterator](){
for(const{0:name,1:{value}}of this[C])yield[name,value];}
get entries(){
const headers={};
if(this[C].size!==0)for(const{name,value}of this[C].values())headers[name]=value;
return headers;}
rawValues(){
return this[C].values();}
get entriesList(){
const headers=[];
if(this[C].size!==0)for(const{0:A,1:{name,value}}of this[C])if(A==="set-cookie")for(const A of this.cookies)headers.push([name,A]);else headers.push([name,value]);
return headers;}
toSortedArray(){
const size=this[C].size,A=new Array(size);
if(size<=32){
if(size===0)return A;
const e=this[C][Symbol.iterator](),t=e.next().value;
A[0]=[t[0],t[1].value];
I(t[1].value!==null);
for(let t,value,i=1,r=0,right=0,left=0,o=0;i<size;++i){
value=e.next().value;
t=A[i]=[value[0],value[1].value];
I(t[1]!==null);
left=0;
right=i;
for(;left<right;){
o=left+(right-left>>1);
A[o][0]<=t[0]?left=o+1:right=o;}
if(i!==o){
r=i;
for(;r>left;)A[r]=A[--r];
A[left]=t;}}
if(!e.next().done)throw new TypeError("Unreachable");
return A;}
{
let i=0;
for(const{0:name,1:{value}}of this[C]){
A[i++]=[name,value];
I(value!==null);}
return A.sort(y);}}}
class p{
#P;
#q;
constructor(A=void 0){
B.util.markAsUncloneable(this);
if(A!==r){
this.#q=new D;
this.#P="none";
A!==void 0&&f(this,A=B.converters.HeadersInit(A,"Headers contructor","init"));}}
append(name,value){
B.brandCheck(this,p);
B.argumentLengthCheck(arguments,2,"Headers.append");
const prefix="Headers.append";
return w(this,name=B.converters.ByteString(name,prefix,"name"),value=B.converters.ByteString(value,prefix,"value"));
}
delete(name){
B.brandCheck(this,p);
B.argumentLengthCheck(arguments,1,"Headers.delete");
name=B.converters.ByteString(name,"Headers.delete","name");
if(!g(name))throw B.errors.invalidArgument({
prefix:"Headers.delete",value:name,type:"header name"});
if(this.#P==="immutable")throw new TypeError("immutable");
this.#q.contains(name,!1)&&this.#q.delete(name,!1);}
get(name){
B.brandCheck(this,p);
B.argumentLengthCheck(arguments,1,"Headers.get");
const prefix="Headers.get";
name=B.converters.ByteString(name,prefix,"name");
if(!g(name))throw B.errors.invalidArgument({
prefix,value:name,type:"header name"});
return this.#q.get(name,!1);}
has(name){
B.brandCheck(this,p);
B.argumentLengthCheck(arguments,1,"Headers.has");
const prefix="Headers.has";
name=B.converters.ByteString(name,prefix,"name");
if(!g(name))throw B.errors.invalidArgument({
prefix,value:name,type:"header name"});
return this.#q.contains(name,!1);}
set(name,value){
B.brandCheck(this,p);
B.argumentLengthCheck(arguments,2,"Headers.set");
const prefix="Headers.set";
name=B.converters.ByteString(name,prefix,"name");
value=d(value=B.converters.ByteString(value,prefix,"value"));
if(!g(name))throw B.errors.invalidArgument({
prefix,value:name,type:"header name"});
if(!E(value))throw B.errors.invalidArgument({
prefix,value,type:"header value"});
if(this.#P==="immutable")throw new TypeError("immutable");
this.#q.set(name,value,!1);}
getSetCookie(){
B.brandCheck(this,p);
const list=this.#q.cookies;
return list?[...list]:[];}
get[l](){
if(this.#q[l])return this.#q[l];
const headers=[],names=this.#q.toSortedArray(),A=this.#q.cookies;
if(A===null||A.length===1)return this.#q[l]=names;
for(let i=0;i<names.length;++i){
const{0:name,1:value}=names[i];
if(name==="set-cookie")for(let e=0;e<A.length;++e)headers.push([name,A[e]]);else headers.push([name,value]);
}
return this.#q[l]=headers;}
[c.inspect.custom](A,options){
options.depth??=A;
return`Headers ${c.formatWithOptions(options,this.#q.entries)}`;}
static getHeadersGuard(A){
return A.#P;}
static setHeadersGuard(A,e){
A.#P=e;}
static getHeadersList(A){
return A.#q;}
static setHeadersList(A,list){
A.#q=list;}}
const{getHeadersGuard:k,setHeadersGuard:R,getHeadersList:F,setHeadersList:m}=p;
Reflect.deleteProperty(p,"getHeadersGuard");
Reflect.deleteProperty(p,"setHeadersGuard");
Reflect.deleteProperty(p,"getHeadersList");
Reflect.deleteProperty(p,"setHeadersList");
Q("Headers",p,l,0,1);
Object.defineProperties(p.prototype,{
append:o,delete:o,get:o,has:o,set:o,getSetCookie:o,[Symbol.toStringTag]:{
value:"Headers",configurable:!0},[c.inspect.custom]:{
enumerable:!1}});
B.converters.HeadersInit=function(A,prefix,e){
if(B.util.Type(A)==="Object"){
const t=Reflect.get(A,Symbol.iterator);
if(!c.types.isProxy(A)&&t===p.prototype.entries)try{
return F(A).entriesList;}catch{}
return typeof t=="function"?B.converters["sequence<sequence<ByteString>>"](A,prefix,e,t.bind(A)):B.converters["record<ByteString, ByteString>"](A,prefix,e);
}
throw B.errors.conversionFailed({
prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]
});};
A.exports={
fill:f,compareHeaderName:y,Headers:p,HeadersList:D,getHeadersGuard:k,setHeadersGuard:R,
setHeadersList:m,getHeadersList:F};},7532:(A,e,t)=>{
const{makeNetworkError:r,makeAppropriateNetworkError:o,filterResponse:Q,makeResponse:g,fromInnerResponse:E}=t(9141),{HeadersList:B}=t(1470),{Request:I,cloneRequest:c}=t(5601),C=t(8522),{bytesMatch:l,makePolicyContainer:u,clonePolicyContainer:d,requestBadPort:f,TAOCheck:w,appendRequestOriginHeader:y,responseLocationURL:D,requestCurrentURL:p,setRequestReferrerPolicyOnRedirect:k,tryUpgradeRequestToAPotentiallyTrustworthyURL:R,createOpaqueTimingInfo:F,appendFetchMetadata:m,corsCheck:S,crossOriginResourcePolicyCheck:N,determineRequestsReferrer:M,coarsenedSharedCurrentTime:U,createDeferredPromise:L,isBlobLike:T,sameOrigin:Y,isCancelled:G,isAborted:J,isErrorLike:H,fullyReadBody:v,readableStreamClose:V,isomorphicEncode:x,urlIsLocal:W,urlIsHttpHttpsScheme:O,urlHasHttpsScheme:P,clampAndCoarsenConnectionTimingInfo:q,simpleRangeHeaderValue:Z,buildContentRange:z,createInflate:K,extractMimeType:X}=t(9774),{kState:j,kDispatcher:$}=t(1693),AA=t(4589),{safelyExtractBody:eA,extractBody:tA}=t(3842),{redirectStatusSet:rA,nullBodyStatus:sA,safeMethodsSet:nA,requestBodyHeader:oA,subresourceSet:iA}=t(6689),aA=t(8474),{Readable:QA,pipeline:gA,finished}=t(7075),{addAbortListener:EA,isErrored:BA,isReadable:IA,bufferToLowerCasedHeaderName:cA}=t(586),{dataURLProcessor:CA,serializeAMimeType:hA,minimizeSupportedMimeType:lA}=t(2318),{getGlobalDispatcher:uA}=t(5319),{webidl:dA}=t(6083),{STATUS_CODES:fA}=t(7067),wA=["GET","HEAD"],yA=typeof __UNDICI_IS_NODE__!="undefined"||typeof esbuildDetection!="undefined"?"node":"undici";
let DA;
class pA extends aA{
constructor(A){
super();
this.dispatcher=A;
this.connection=null;
this.dump=!1;
this.state="ongoing";}
terminate(reason){
if(this.state==="ongoing"){
this.state="terminated";
this.connection?.destroy(reason);
this.emit("terminated",reason);}}
abort(error){
if(this.state==="ongoing"){
this.state="aborted";
error||(error=new DOMException("The operation was aborted.","AbortError"));
this.serializedAbortReason=error;
this.connection?.destroy(error);
this.emit("terminated",error);}}}
function kA(response){
RA(response,"fetch");}
function RA(response,A="other"){
if(response.type==="error"&&response.aborted)return;
if(!response.urlList?.length)return;
const e=response.urlList[0];
let t=response.timingInfo,r=response.cacheState;
if(O(e)&&t!==null){
if(!response.timingAllowPassed){
t=F({
startTime:t.startTime});
r="";}
t.endTime=U();
response.timingInfo=t;
FA(t,e.href,A,globalThis,r);}}
const FA=performance.markResourceTiming;
function mA(A,request,e,error){
A&&A.reject(error);
request.body!=null&&IA(request.body?.stream)&&request.body.stream.cancel(error).catch(A=>{
if(A.code!=="ERR_INVALID_STATE")throw A;});
if(e==null)return;
const response=e[j];
response.body!=null&&IA(response.body?.stream)&&response.body.stream.cancel(error).catch(A=>{
if(A.code!=="ERR_INVALID_STATE")throw A;});}
function bA({request,processRequestBodyChunkLength:A,processRequestEndOfBody:e,processResponse:t,processResponseEndOfBody:r,processResponseConsumeBody:o,useParallelQueue:Q=!1,dispatcher:g=uA()}){
AA(g);
let E=null,B=!1;
if(request.client!=null){
E=request.client.globalObject;
B=request.client.crossOriginIsolatedCapability;}
const I=U(B),c=F({
startTime:I}),C={
controller:new pA(g),request,timingInfo:c,processRequestBodyChunkLength:A,processRequestEndOfBody:e,
processResponse:t,processResponseConsumeBody:o,processResponseEndOfBody:r,taskDestination:E,
crossOriginIsolatedCapability:B};
AA(!request.body||request.body.stream);
request.window==="client"&&(request.window=request.client?.globalObject?.constructor?.name==="Window"?request.client:"no-window");
request.origin==="client"&&(request.origin=request.client.origin);
request.policyContainer==="client"&&(request.client!=null?request.policyContainer=d(request.client.policyContainer):request.policyContainer=u());
if(!request.headersList.contains("accept",!0)){
const value="*/*";
request.headersList.append("accept",value,!0);}
request.headersList.contains("accept-language",!0)||request.headersList.append("accept-language","*",!0);
request.priority;
iA.has(request.destination);
SA(C).catch(A=>{
C.controller.terminate(A);});
return C.controller;}
async function SA(A,e=!1){
const request=A.request;
let response=null;
request.localURLsOnly&&!W(p(request))&&(response=r("local URLs only"));
R(request);
f(request)==="blocked"&&(response=r("bad port"));
request.referrerPolicy===""&&(request.referrerPolicy=request.policyContainer.referrerPolicy);
request.referrer!=="no-referrer"&&(request.referrer=M(request));
response===null&&(response=await(async()=>{
const e=p(request);
if(Y(e,request.url)&&request.responseTainting==="basic"||e.protocol==="data:"||request.mode==="navigate"||request.mode==="websocket"){
request.responseTainting="basic";
return await NA(A);}
if(request.mode==="same-origin")return r('request mode cannot be "same-origin"');
if(request.mode==="no-cors"){
if(request.redirect!=="follow")return r('redirect mode cannot be "follow" for "no-cors" request');
request.responseTainting="opaque";
return await NA(A);}
if(!O(p(request)))return r("URL scheme must be a HTTP(S) scheme");
request.responseTainting="cors";
return await LA(A);})());
if(e)return response;
if(response.status!==0&&!response.internalResponse){
request.responseTainting;
request.responseTainting==="basic"?response=Q(response,"basic"):request.responseTainting==="cors"?response=Q(response,"cors"):request.responseTainting==="opaque"?response=Q(response,"opaque"):AA(!1);
}
let t=response.status===0?response:response.internalResponse;
t.urlList.length===0&&t.urlList.push(...request.urlList);
request.timingAllowFailed||(response.timingAllowPassed=!0);
response.type==="opaque"&&t.status===206&&t.rangeRequested&&!request.headers.contains("range",!0)&&(response=t=r());
if(response.status!==0&&(request.method==="HEAD"||request.method==="CONNECT"||sA.includes(t.status))){
t.body=null;
A.controller.dump=!0;}
if(request.integrity){
const e=reason=>UA(A,r(reason));
if(request.responseTainting==="opaque"||response.body==null){
e(response.error);
return;}
const t=bytes=>{
if(l(bytes,request.integrity)){
response.body=eA(bytes)[0];
UA(A,response);}else e("integrity mismatch");};
await v(response.body,t,e);}else UA(A,response);}
function NA(A){
if(G(A)&&A.request.redirectCount===0)return Promise.resolve(o(A));
const{request}=A,{protocol:e}=p(request);
switch(e){
case"about:":
return Promise.resolve(r("about scheme is not supported"));

case"blob:":
{
DA||(DA=t(4573).resolveObjectURL);
const A=p(request);
if(A.search.length!==0)return Promise.resolve(r("NetworkError when attempting to fetch resource."));
const e=DA(A.toString());
if(request.method!=="GET"||!T(e))return Promise.resolve(r("invalid method"));
const response=g(),o=e.size,Q=x(`${o}`),type=e.type;
if(request.headersList.contains("range",!0)){
response.rangeRequested=!0;
const A=request.headersList.get("range",!0),t=Z(A,!0);
if(t==="failure")return Promise.resolve(r("failed to fetch the data URL"));
let{rangeStartValue:Q,rangeEndValue:g}=t;
if(Q===null){
Q=o-g;
g=Q+g-1;}else{
if(Q>=o)return Promise.resolve(r("Range start is greater than the blob's size."));
(g===null||g>=o)&&(g=o-1);}
const E=e.slice(Q,g,type),B=tA(E);
response.body=B[0];
const I=x(`${E.size}`),c=z(Q,g,o);
response.status=206;
response.statusText="Partial Content";
response.headersList.set("content-length",I,!0);
response.headersList.set("content-type",type,!0);
response.headersList.set("content-range",c,!0);}else{
const A=tA(e);
response.statusText="OK";
response.body=A[0];
response.headersList.set("content-length",Q,!0);
response.headersList.set("content-type",type,!0);}
return Promise.resolve(response);}

case"data:":
{
const A=p(request),e=CA(A);
if(e==="failure")return Promise.resolve(r("failed to fetch the data URL"));
const t=hA(e.mimeType);
return Promise.resolve(g({
statusText:"OK",headersList:[["content-type",{
name:"Content-Type",value:t}]],body:eA(e.body)[0]}));}

case"file:":
return Promise.resolve(r("not implemented... yet..."));

case"http:":
case"https:":
return LA(A).catch(A=>r(A));

default:
return Promise.resolve(r("unknown scheme"));}}
function MA(A,response){
A.request.done=!0;
A.processResponseDone!=null&&queueMicrotask(()=>A.processResponseDone(response));}
function UA(A,response){
let e=A.timingInfo;
const t=()=>{
const t=Date.now();
A.request.destination==="document"&&(A.controller.fullTimingInfo=e);
A.controller.reportTimingSteps=()=>{
if(A.request.url.protocol!=="https:")return;
e.endTime=t;
let r=response.cacheState;
const o=response.bodyInfo;
if(!response.timingAllowPassed){
e=F(e);
r="";}
let Q=0;
if(A.request.mode!=="navigator"||!response.hasCrossOriginRedirects){
Q=response.status;
const A=X(response.headersList);
A!=="failure"&&(o.contentType=lA(A));}
A.request.initiatorType!=null&&FA(e,A.request.url.href,A.request.initiatorType,globalThis,r,o,Q);};
queueMicrotask(()=>(()=>{
A.request.done=!0;
A.processResponseEndOfBody!=null&&queueMicrotask(()=>A.processResponseEndOfBody(response));
A.request.initiatorType!=null&&A.controller.reportTimingSteps();})());};
A.processResponse!=null&&queueMicrotask(()=>{
A.processResponse(response);
A.processResponse=null;});
const r=response.type==="error"?response:response.internalResponse??response;
r.body==null?t():finished(r.body.stream,()=>{
t();});}
async function LA(A){
const request=A.request;
let response=null,e=null;
const t=A.timingInfo;
request.serviceWorkers;
if(response===null){
request.redirect==="follow"&&(request.serviceWorkers="none");
e=response=await TA(A);
if(request.responseTainting==="cors"&&S(request,response)==="failure")return r("cors failure");
w(request,response)==="failure"&&(request.timingAllowFailed=!0);}
if((request.responseTainting==="opaque"||response.type==="opaque")&&N(request.origin,request.client,request.destination,e)==="blocked")return r("blocked");
if(rA.has(e.status)){
request.redirect!=="manual"&&A.controller.connection.destroy(void 0,!1);
request.redirect==="error"?response=r("unexpected redirect"):request.redirect==="manual"?response=e:request.redirect==="follow"?response=await function(A,response){
const request=A.request,e=response.internalResponse?response.internalResponse:response;
let t;
try{
t=D(e,p(request).hash);
if(t==null)return response;}catch(A){
return Promise.resolve(r(A));}
if(!O(t))return Promise.resolve(r("URL scheme must be a HTTP(S) scheme"));
if(request.redirectCount===20)return Promise.resolve(r("redirect count exceeded"));
request.redirectCount+=1;
if(request.mode==="cors"&&(t.username||t.password)&&!Y(request,t))return Promise.resolve(r('cross origin not allowed for request mode "cors"'));
if(request.responseTainting==="cors"&&(t.username||t.password))return Promise.resolve(r('URL cannot contain credentials for request mode "cors"'));
if(e.status!==303&&request.body!=null&&request.body.source==null)return Promise.resolve(r());
if([301,302].includes(e.status)&&request.method==="POST"||e.status===303&&!wA.includes(request.method)){
request.method="GET";
request.body=null;
for(const A of oA)request.headersList.delete(A);}
if(!Y(p(request),t)){
request.headersList.delete("authorization",!0);
request.headersList.delete("proxy-authorization",!0);
request.headersList.delete("cookie",!0);
request.headersList.delete("host",!0);}
if(request.body!=null){
AA(request.body.source!=null);
request.body=eA(request.body.source)[0];}
const o=A.timingInfo;
o.redirectEndTime=o.postRedirectStartTime=U(A.crossOriginIsolatedCapability);
o.redirectStartTime===0&&(o.redirectStartTime=o.startTime);
request.urlList.push(t);
k(request,e);
return SA(A,!0);}(A,response):AA(!1);}
response.timingInfo=t;
return response;}
async function TA(A,e=!1,t=!1){
const request=A.request;
let Q=null,E=null,response=null;
if(request.window==="no-window"&&request.redirect==="error"){
Q=A;
E=request;}else{
E=c(request);
Q={
...A};
Q.request=E;}
const I=request.credentials==="include"||request.credentials==="same-origin"&&request.responseTainting==="basic",l=E.body?E.body.length:null;
let u=null;
E.body==null&&["POST","PUT"].includes(E.method)&&(u="0");
l!=null&&(u=x(`${l}`));
u!=null&&E.headersList.append("content-length",u,!0);
l!=null&&E.keepalive;
E.referrer instanceof URL&&E.headersList.append("referer",x(E.referrer.href),!0);
y(E);
m(E);
E.headersList.contains("user-agent",!0)||E.headersList.append("user-agent",yA);
E.cache==="default"&&(E.headersList.contains("if-modified-since",!0)||E.headersList.contains("if-none-match",!0)||E.headersList.contains("if-unmodified-since",!0)||E.headersList.contains("if-match",!0)||E.headersList.contains("if-range",!0))&&(E.cache="no-store");
E.cache!=="no-cache"||E.preventNoCacheCacheControlHeaderModification||E.headersList.contains("cache-control",!0)||E.headersList.append("cache-control","max-age=0",!0);
if(E.cache==="no-store"||E.cache==="reload"){
E.headersList.contains("pragma",!0)||E.headersList.append("pragma","no-cache",!0);
E.headersList.contains("cache-control",!0)||E.headersList.append("cache-control","no-cache",!0);}
E.headersList.contains("range",!0)&&E.headersList.append("accept-encoding","identity",!0);
E.headersList.contains("accept-encoding",!0)||(P(p(E))?E.headersList.append("accept-encoding","br, gzip, deflate",!0):E.headersList.append("accept-encoding","gzip, deflate",!0));
E.headersList.delete("host",!0);
E.cache="no-store";
E.cache!=="no-store"&&E.cache;
if(response==null){
if(E.cache==="only-if-cached")return r("only if cached");
const A=await async function(A){
AA(!A.controller.connection||A.controller.connection.destroyed);
A.controller.connection={
abort:null,destroyed:!1,destroy(A,e=!0){
if(!this.destroyed){
this.destroyed=!0;
e&&this.abort?.(A??new DOMException("The operation was aborted.","AbortError"));}}};
const request=A.request;
let response=null;
const e=A.timingInfo;
request.cache="no-store";
request.mode;
let t=null;
if(request.body==null&&A.processRequestEndOfBody)queueMicrotask(()=>A.processRequestEndOfBody());else if(request.body!=null){
const e=async function*(bytes){
if(!G(A)){
yield bytes;
A.processRequestBodyChunkLength?.(bytes.byteLength);}},r=()=>{
G(A)||A.processRequestEndOfBody&&A.processRequestEndOfBody();},o=e=>{
G(A)||(e.name==="AbortError"?A.controller.abort():A.controller.terminate(e));};
t=async function*(){
try{
for await(const bytes of request.body.stream)yield*e(bytes);
r();}catch(A){
o(A);}}();}
try{
const{body,status,statusText,headersList:r,socket}=await function({body}){
const url=p(request),agent=A.controller.dispatcher;
return new Promise((resolve,reject)=>agent.dispatch({
path:url.pathname+url.search,origin:url.origin,method:request.method,body:agent.isMockActive?request.body&&(request.body.source||request.body.stream):body,
headers:request.headersList.entries,maxRedirections:0,upgrade:request.mode==="websocket"?"websocket":void 0
},{
body:null,abort:null,onConnect(t){
const{connection:r}=A.controller;
e.finalConnectionTimingInfo=q(void 0,e.postRedirectStartTime,A.crossOriginIsolatedCapability);
if(r.destroyed)t(new DOMException("The operation was aborted.","AbortError"));else{
A.controller.on("terminated",t);
this.abort=r.abort=t;}
e.finalNetworkRequestStartTime=U(A.crossOriginIsolatedCapability);},onResponseStarted(){
e.finalNetworkResponseStartTime=U(A.crossOriginIsolatedCapability);},onHeaders(status,A,e,statusText){
if(status<200)return;
let t="";
const r=new B;
for(let i=0;i<A.length;i+=2)r.append(cA(A[i]),A[i+1].toString("latin1"),!0);
t=r.get("location",!0);
const o=[],Q=t&&request.redirect==="follow"&&rA.has(status);
if(request.method!=="HEAD"&&request.method!=="CONNECT"&&!sA.includes(status)&&!Q){
const A=r.get("content-encoding",!0),e=A?A.toLowerCase().split(","):[],t=5;
if(e.length>t){
this.abort(new Error(`too many content-encodings in response: ${e.length}, maximum allowed is ${t}`));
return!0;}
for(let i=e.length-1;i>=0;--i){
const A=e[i].trim();
if(A==="x-gzip"||A==="gzip")o.push(C.createGunzip({
flush:C.constants.Z_SYNC_FLUSH,finishFlush:C.constants.Z_SYNC_FLUSH}));else if(A==="deflate")o.push(K({
flush:C.constants.Z_SYNC_FLUSH,finishFlush:C.constants.Z_SYNC_FLUSH}));else{
if(A!=="br"){
o.length=0;
break;}
o.push(C.createBrotliDecompress({
flush:C.constants.BROTLI_OPERATION_FLUSH,finishFlush:C.constants.BROTLI_OPERATION_FLUSH}));}}}
this.body=new QA({
read:e});
const g=this.onError.bind(this);
resolve({
status,statusText,headersList:r,body:o.length?gA(this.body,...o,A=>{
A&&this.onError(A);}).on("error",g):this.body.on("error",g)});
return!0;},onData(chunk){
if(A.controller.dump)return;
const bytes=chunk;
e.encodedBodySize+=bytes.byteLength;
return this.body.push(bytes);},onComplete(){
this.abort&&A.controller.off("terminated",this.abort);
A.controller.ended=!0;
this.body.push(null);},onError(error){
this.abort&&A.controller.off("terminated",this.abort);
this.body?.destroy(error);
A.controller.terminate(error);
reject(error);},onUpgrade(status,A,socket){
if(status!==101)return;
const e=new B;
for(let i=0;i<A.length;i+=2)e.append(cA(A[i]),A[i+1].toString("latin1"),!0);
resolve({
status,statusText:fA[status],headersList:e,socket});
return!0;}}));}({
body:t});
if(socket)response=g({
status,statusText,headersList:r,socket});else{
const e=body[Symbol.asyncIterator]();
A.controller.next=()=>e.next();
response=g({
status,statusText,headersList:r});}}catch(e){
if(e.name==="AbortError"){
A.controller.connection.destroy();
return o(A,e);}
return r(e);}
const Q=new ReadableStream({
async start(controller){
A.controller.controller=controller;},async pull(controller){
await(async()=>{
await A.controller.resume();})();},async cancel(reason){
await(reason=>{
G(A)||A.controller.abort(reason);})(reason);},type:"bytes"});
response.body={
stream:Q,source:null,length:null};
A.controller.resume||A.controller.on("terminated",function(reason){
if(J(A)){
response.aborted=!0;
IA(Q)&&A.controller.controller.error(A.controller.serializedAbortReason);}else IA(Q)&&A.controller.controller.error(new TypeError("terminated",{
cause:H(reason)?reason:void 0}));
A.controller.connection.destroy();});
A.controller.resume=async()=>{
for(;;){
let bytes,t;
try{
const{done,value}=await A.controller.next();
if(J(A))break;
bytes=done?void 0:value;}catch(r){
if(A.controller.ended&&!e.encodedBodySize)bytes=void 0;else{
bytes=r;
t=!0;}}
if(bytes===void 0){
V(A.controller.controller);
MA(A,response);
return;}
e.decodedBodySize+=bytes?.byteLength??0;
if(t){
A.controller.terminate(bytes);
return;}
const r=new Uint8Array(bytes);
r.byteLength&&A.controller.controller.enqueue(r);
if(BA(Q)){
A.controller.terminate();
return;}
if(A.controller.controller.desiredSize<=0)return;}};
return response;}(Q);
!nA.has(E.method)&&A.status>=200&&A.status;
response==null&&(response=A);}
response.urlList=[...E.urlList];
E.headersList.contains("range",!0)&&(response.rangeRequested=!0);
response.requestIncludesCredentials=I;
if(response.status===407)return request.window==="no-window"?r():G(A)?o(A):r("proxy authentication required");
if(response.status===421&&!t&&(request.body==null||request.body.source!=null)){
if(G(A))return o(A);
A.controller.connection.destroy();
response=await TA(A,e,!0);}
return response;}
A.exports={
fetch:function(input,A=void 0){
dA.argumentLengthCheck(arguments,1,"globalThis.fetch");
let e,t=L();
try{
e=new I(input,A);}catch(A){
t.reject(A);
return t.promise;}
const request=e[j];
if(e.signal.aborted){
mA(t,request,null,e.signal.reason);
return t.promise;}
const r=request.client.globalObject;
r?.constructor?.name==="ServiceWorkerGlobalScope"&&(request.serviceWorkers="none");
let o=null,Q=!1,controller=null;
EA(e.signal,()=>{
Q=!0;
AA(controller!=null);
controller.abort(e.signal.reason);
const A=o?.deref();
mA(t,request,A,e.signal.reason);});
controller=bA({
request,processResponseEndOfBody:kA,processResponse:response=>{
if(!Q)if(response.aborted)mA(t,request,o,controller.serializedAbortReason);else if(response.type!=="error"){
o=new WeakRef(E(response,"immutable"));
t.resolve(o.deref());
t=null;}else t.reject(new TypeError("fetch failed",{
cause:response.error}));},dispatcher:e[$]});
return t.promise;},Fetch:pA,fetching:bA,finalizeAndReportTiming:RA};},5601:(A,e,t)=>{
const{extractBody:r,mixinBody:o,cloneBody:Q,bodyUnusable:g}=t(3842),{Headers:E,fill:B,HeadersList:I,setHeadersGuard:c,getHeadersGuard:C,setHeadersList:l,getHeadersList:u}=t(1470),{FinalizationRegistry:d}=t(1751)(),f=t(586),w=t(7975),{isValidHTTPToken:y,sameOrigin:D,environmentSettingsObject:p}=t(9774),{forbiddenMethodsSet:k,corsSafeListedMethodsSet:R,referrerPolicy:F,requestRedirect:m,requestMode:S,requestCredentials:N,requestCache:M,requestDuplex:U}=t(6689),{kEnumerableProperty:L,normalizedMethodRecordsBase:T,normalizedMethodRecords:Y}=f,{kHeaders:G,kSignal:J,kState:H,kDispatcher:v}=t(1693),{webidl:V}=t(6083),{URLSerializer:x}=t(2318),{kConstruct:W}=t(33),O=t(4589),{getMaxListeners:P,setMaxListeners,getEventListeners:q,defaultMaxListeners:Z}=t(8474),z=Symbol("abortController"),K=new d(({signal,abort:A})=>{
signal.removeEventListener("abort",A);}),X=new WeakMap;
function j(A){
return function e(){
const t=A.deref();
if(t!==void 0){
K.unregister(e);
this.removeEventListener("abort",e);
t.abort(this.reason);
const A=X.get(t.signal);
if(A!==void 0){
if(A.size!==0){
for(const ref of A){
const A=ref.deref();
A!==void 0&&A.abort(this.reason);}
A.clear();}
X.delete(t.signal);}}};}
let $=!1;
class AA{
constructor(input,A={}){
V.util.markAsUncloneable(this);
if(input===W)return;
const prefix="Request constructor";
V.argumentLengthCheck(arguments,1,prefix);
input=V.converters.RequestInfo(input,prefix,"input");
A=V.converters.RequestInit(A,prefix,"init");
let request=null,e=null;
const t=p.settingsObject.baseUrl;
let signal=null;
if(typeof input=="string"){
this[v]=A.dispatcher;
let r;
try{
r=new URL(input,t);}catch(A){
throw new TypeError("Failed to parse URL from "+input,{
cause:A});}
if(r.username||r.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+input);
request=eA({
urlList:[r]});
e="cors";}else{
this[v]=A.dispatcher||input[v];
O(input instanceof AA);
request=input[H];
signal=input[J];}
const origin=p.settingsObject.origin;
let o="client";
request.window?.constructor?.name==="EnvironmentSettingsObject"&&D(request.window,origin)&&(o=request.window);
if(A.window!=null)throw new TypeError(`'window' option '${o}' must be null`);
"window"in A&&(o="no-window");
request=eA({
method:request.method,headersList:request.headersList,unsafeRequest:request.unsafeRequest,client:p.settingsObject,
window:o,priority:request.priority,origin:request.origin,referrer:request.referrer,referrerPolicy:request.referrerPolicy,
mode:request.mode,credentials:request.credentials,cache:request.cache,redirect:request.redirect,
integrity:request.integrity,keepalive:request.keepalive,reloadNavigation:request.reloadNavigation,
historyNavigation:request.historyNavigation,urlList:[...request.urlList]});
const Q=Object.keys(A).length!==0;
if(Q){
request.mode==="navigate"&&(request.mode="same-origin");
request.reloadNavigation=!1;
request.historyNavigation=!1;
request.origin="client";
request.referrer="client";
request.referrerPolicy="";
request.url=request.urlList[request.urlList.length-1];
request.urlList=[request.url];}
if(A.referrer!==void 0){
const e=A.referrer;
if(e==="")request.referrer="no-referrer";else{
let A;
try{
A=new URL(e,t);}catch(A){
throw new TypeError(`Referrer "${e}" is not a valid URL.`,{
cause:A});}
A.protocol==="about:"&&A.hostname==="client"||origin&&!D(A,p.settingsObject.baseUrl)?request.referrer="client":request.referrer=A;
}}
A.referrerPolicy!==void 0&&(request.referrerPolicy=A.referrerPolicy);
let mode;
mode=A.mode!==void 0?A.mode:e;
if(mode==="navigate")throw V.errors.exception({
header:"Request constructor",message:"invalid request mode navigate."});
mode!=null&&(request.mode=mode);
A.credentials!==void 0&&(request.credentials=A.credentials);
A.cache!==void 0&&(request.cache=A.cache);
if(request.cache==="only-if-cached"&&request.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");
A.redirect!==void 0&&(request.redirect=A.redirect);
A.integrity!=null&&(request.integrity=String(A.integrity));
A.keepalive!==void 0&&(request.keepalive=Boolean(A.keepalive));
if(A.method!==void 0){
let method=A.method;
const e=Y[method];
if(e!==void 0)request.method=e;else{
if(!y(method))throw new TypeError(`'${method}' is not a valid HTTP method.`);
const A=method.toUpperCase();
if(k.has(A))throw new TypeError(`'${method}' HTTP method is unsupported.`);
method=T[A]??method;
request.method=method;}
if(!$&&request.method==="patch"){
process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{
code:"UNDICI-FETCH-patch"});
$=!0;}}
A.signal!==void 0&&(signal=A.signal);
this[H]=request;
const C=new AbortController;
this[J]=C.signal;
if(signal!=null){
if(!signal||typeof signal.aborted!="boolean"||typeof signal.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
if(signal.aborted)C.abort(signal.reason);else{
this[z]=C;
const A=j(new WeakRef(C));
try{
(typeof P=="function"&&P(signal)===Z||q(signal,"abort").length>=Z)&&setMaxListeners(1500,signal);}catch{}
f.addAbortListener(signal,A);
K.register(C,{
signal,abort:A},A);}}
this[G]=new E(W);
l(this[G],request.headersList);
c(this[G],"request");
if(mode==="no-cors"){
if(!R.has(request.method))throw new TypeError(`'${request.method} is unsupported in no-cors mode.`);
c(this[G],"request-no-cors");}
if(Q){
const e=u(this[G]),headers=A.headers!==void 0?A.headers:new I(e);
e.clear();
if(headers instanceof I){
for(const{name,value}of headers.rawValues())e.append(name,value,!1);
e.cookies=headers.cookies;}else B(this[G],headers);}
const d=input instanceof AA?input[H].body:null;
if(!(A.body==null&&d==null||request.method!=="GET"&&request.method!=="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");
let w=null;
if(A.body!=null){
const[e,t]=r(A.body,request.keepalive);
w=e;
t&&!u(this[G]).contains("content-type",!0)&&this[G].append("content-type",t);}
const F=w??d;
if(F!=null&&F.source==null){
if(w!=null&&A.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");
if(request.mode!=="same-origin"&&request.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');
request.useCORSPreflightFlag=!0;}
let m=F;
if(w==null&&d!=null){
if(g(input))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
const A=new TransformStream;
d.stream.pipeThrough(A);
m={
source:d.source,length:d.length,stream:A.readable};}
this[H].body=m;}
get method(){
V.brandCheck(this,AA);
return this[H].method;}
get url(){
V.brandCheck(this,AA);
return x(this[H].url);}
get headers(){
V.brandCheck(this,AA);
return this[G];}
get destination(){
V.brandCheck(this,AA);
return this[H].destination;}
get referrer(){
V.brandCheck(this,AA);
return this[H].referrer==="no-referrer"?"":this[H].referrer==="client"?"about:client":this[H].referrer.toString();
}
get referrerPolicy(){
V.brandCheck(this,AA);
return this[H].referrerPolicy;}
get mode(){
V.brandCheck(this,AA);
return this[H].mode;}
get credentials(){
return this[H].credentials;}
get cache(){
V.brandCheck(this,AA);
return this[H].cache;}
get redirect(){
V.brandCheck(this,AA);
return this[H].redirect;}
get integrity(){
V.brandCheck(this,AA);
return this[H].integrity;}
get keepalive(){
V.brandCheck(this,AA);
return this[H].keepalive;}
get isReloadNavigation(){
V.brandCheck(this,AA);
return this[H].reloadNavigation;}
get isHistoryNavigation(){
V.brandCheck(this,AA);
return this[H].historyNavigation;}
get signal(){
V.brandCheck(this,AA);
return this[J];}
get body(){
V.brandCheck(this,AA);
return this[H].body?this[H].body.stream:null;}
get bodyUsed(){
V.brandCheck(this,AA);
return!!this[H].body&&f.isDisturbed(this[H].body.stream);}
get duplex(){
V.brandCheck(this,AA);
return"half";}
clone(){
V.brandCheck(this,AA);
if(g(this))throw new TypeError("unusable");
const A=tA(this[H]),e=new AbortController;
if(this.signal.aborted)e.abort(this.signal.reason);else{
let list=X.get(this.signal);
if(list===void 0){
list=new Set;
X.set(this.signal,list);}
const A=new WeakRef(e);
list.add(A);
f.addAbortListener(e.signal,j(A));}
return rA(A,e.signal,C(this[G]));}
[w.inspect.custom](A,options){
options.depth===null&&(options.depth=2);
options.colors??=!0;
const e={
method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,
referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,
redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,
isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};
return`Request ${w.formatWithOptions(options,e)}`;}}
o(AA);
function eA(A){
return{
method:A.method??"GET",localURLsOnly:A.localURLsOnly??!1,unsafeRequest:A.unsafeRequest??!1,body:A.body??null,
client:A.client??null,reservedClient:A.reservedClient??null,replacesClientId:A.replacesClientId??"",
window:A.window??"client",keepalive:A.keepalive??!1,serviceWorkers:A.serviceWorkers??"all",
initiator:A.initiator??"",destination:A.destination??"",priority:A.priority??null,origin:A.origin??"client",
policyContainer:A.policyContainer??"client",referrer:A.referrer??"client",referrerPolicy:A.referrerPolicy??"",
mode:A.mode??"no-cors",useCORSPreflightFlag:A.useCORSPreflightFlag??!1,credentials:A.credentials??"same-origin",
useCredentials:A.useCredentials??!1,cache:A.cache??"default",redirect:A.redirect??"follow",
integrity:A.integrity??"",cryptoGraphicsNonceMetadata:A.cryptoGraphicsNonceMetadata??"",
parserMetadata:A.parserMetadata??"",reloadNavigation:A.reloadNavigation??!1,historyNavigation:A.historyNavigation??!1,
userActivation:A.userActivation??!1,taintedOrigin:A.taintedOrigin??!1,redirectCount:A.redirectCount??0,
responseTainting:A.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:A.preventNoCacheCacheControlHeaderModification??!1,
done:A.done??!1,timingAllowFailed:A.timingAllowFailed??!1,urlList:A.urlList,url:A.urlList[0],
headersList:A.headersList?new I(A.headersList):new I};}
function tA(request){
const A=eA({
...request,body:null});
request.body!=null&&(A.body=Q(A,request.body));
return A;}
function rA(A,signal,e){
const request=new AA(W);
request[H]=A;
request[J]=signal;
request[G]=new E(W);
l(request[G],A.headersList);
c(request[G],e);
return request;}
Object.defineProperties(AA.prototype,{
method:L,url:L,headers:L,redirect:L,clone:L,signal:L,duplex:L,destination:L,body:L,bodyUsed:L,
isHistoryNavigation:L,isReloadNavigation:L,keepalive:L,integrity:L,cache:L,credentials:L,attribute:L,
referrerPolicy:L,referrer:L,mode:L,[Symbol.toStringTag]:{
value:"Request",configurable:!0}});
V.converters.Request=V.interfaceConverter(AA);
V.converters.RequestInfo=function(A,prefix,e){
return typeof A=="string"?V.converters.USVString(A,prefix,e):A instanceof AA?V.converters.Request(A,prefix,e):V.converters.USVString(A,prefix,e);
};
V.converters.AbortSignal=V.interfaceConverter(AbortSignal);
V.converters.RequestInit=V.dictionaryConverter([{
key:"method",converter:V.converters.ByteString},{
key:"headers",converter:V.converters.HeadersInit},{
key:"body",converter:V.nullableConverter(V.converters.BodyInit)},{
key:"referrer",converter:V.converters.USVString},{
key:"referrerPolicy",converter:V.converters.DOMString,allowedValues:F},{
key:"mode",converter:V.converters.DOMString,allowedValues:S},{
key:"credentials",converter:V.converters.DOMString,allowedValues:N},{
key:"cache",converter:V.converters.DOMString,allowedValues:M},{
key:"redirect",converter:V.converters.DOMString,allowedValues:m},{
key:"integrity",converter:V.converters.DOMString},{
key:"keepalive",converter:V.converters.boolean},{
key:"signal",converter:V.nullableConverter(signal=>V.converters.AbortSignal(signal,"RequestInit","signal",{
strict:!1}))},{
key:"window",converter:V.converters.any},{
key:"duplex",converter:V.converters.DOMString,allowedValues:U},{
key:"dispatcher",converter:V.converters.any}]);
A.exports={
Request:AA,makeRequest:eA,fromInnerRequest:rA,cloneRequest:tA};},9141:(A,e,t)=>{
const{Headers:r,HeadersList:o,fill:Q,getHeadersGuard:g,setHeadersGuard:E,setHeadersList:B}=t(1470),{extractBody:I,cloneBody:c,mixinBody:C,hasFinalizationRegistry:l,streamRegistry:u,bodyUnusable:d}=t(3842),f=t(586),w=t(7975),{kEnumerableProperty:y}=f,{isValidReasonPhrase:D,isCancelled:p,isAborted:k,isBlobLike:R,serializeJavascriptValueToJSONString:F,isErrorLike:m,isomorphicEncode:S,environmentSettingsObject:N}=t(9774),{redirectStatusSet:M,nullBodyStatus:U}=t(6689),{kState:L,kHeaders:T}=t(1693),{webidl:Y}=t(6083),{FormData:G}=t(1112),{URLSerializer:J}=t(2318),{kConstruct:H}=t(33),v=t(4589),{types}=t(7975),V=new TextEncoder("utf-8");
class x{
static error(){
return K(P(),"immutable");}
static json(data,A={}){
Y.argumentLengthCheck(arguments,1,"Response.json");
A!==null&&(A=Y.converters.ResponseInit(A));
const bytes=V.encode(F(data)),body=I(bytes),e=K(O({}),"response");
z(e,A,{
body:body[0],type:"application/json"});
return e;}
static redirect(url,status=302){
Y.argumentLengthCheck(arguments,1,"Response.redirect");
url=Y.converters.USVString(url);
status=Y.converters["unsigned short"](status);
let A;
try{
A=new URL(url,N.settingsObject.baseUrl);}catch(A){
throw new TypeError(`Failed to parse URL from ${url}`,{
cause:A});}
if(!M.has(status))throw new RangeError(`Invalid status code ${status}`);
const e=K(O({}),"immutable");
e[L].status=status;
const value=S(J(A));
e[L].headersList.append("location",value,!0);
return e;}
constructor(body=null,A={}){
Y.util.markAsUncloneable(this);
if(body===H)return;
body!==null&&(body=Y.converters.BodyInit(body));
A=Y.converters.ResponseInit(A);
this[L]=O({});
this[T]=new r(H);
E(this[T],"response");
B(this[T],this[L].headersList);
let e=null;
if(body!=null){
const[A,type]=I(body);
e={
body:A,type};}
z(this,A,e);}
get type(){
Y.brandCheck(this,x);
return this[L].type;}
get url(){
Y.brandCheck(this,x);
const A=this[L].urlList,url=A[A.length-1]??null;
return url===null?"":J(url,!0);}
get redirected(){
Y.brandCheck(this,x);
return this[L].urlList.length>1;}
get status(){
Y.brandCheck(this,x);
return this[L].status;}
get ok(){
Y.brandCheck(this,x);
return this[L].status>=200&&this[L].status<=299;}
get statusText(){
Y.brandCheck(this,x);
return this[L].statusText;}
get headers(){
Y.brandCheck(this,x);
return this[T];}
get body(){
Y.brandCheck(this,x);
return this[L].body?this[L].body.stream:null;}
get bodyUsed(){
Y.brandCheck(this,x);
return!!this[L].body&&f.isDisturbed(this[L].body.stream);}
clone(){
Y.brandCheck(this,x);
if(d(this))throw Y.errors.exception({
header:"Response.clone",message:"Body has already been consumed."});
const A=W(this[L]);
l&&this[L].body?.stream&&u.register(this,new WeakRef(this[L].body.stream));
return K(A,g(this[T]));}
[w.inspect.custom](A,options){
options.depth===null&&(options.depth=2);
options.colors??=!0;
const e={
status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,
ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};
return`Response ${w.formatWithOptions(options,e)}`;}}
C(x);
Object.defineProperties(x.prototype,{
type:y,url:y,status:y,ok:y,redirected:y,statusText:y,headers:y,clone:y,body:y,bodyUsed:y,[Symbol.toStringTag]:{
value:"Response",configurable:!0}});
Object.defineProperties(x,{
json:y,redirect:y,error:y});
function W(response){
if(response.internalResponse)return Z(W(response.internalResponse),response.type);
const A=O({
...response,body:null});
response.body!=null&&(A.body=c(A,response.body));
return A;}
function O(A){
return{
aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",
status:200,timingInfo:null,cacheState:"",statusText:"",...A,headersList:A?.headersList?new o(A?.headersList):new o,
urlList:A?.urlList?[...A.urlList]:[]};}
function P(reason){
return O({
type:"error",status:0,error:m(reason)?reason:new Error(reason?String(reason):reason),aborted:reason&&reason.name==="AbortError"
});}
function q(response,state){
state={
internalResponse:response,...state};
return new Proxy(response,{
get:(target,A)=>A in state?state[A]:target[A],set(target,A,value){
v(!(A in state));
target[A]=value;
return!0;}});}
function Z(response,type){
if(type==="basic")return q(response,{
type:"basic",headersList:response.headersList});
if(type==="cors")return q(response,{
type:"cors",headersList:response.headersList});
if(type==="opaque")return q(response,{
type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});
if(type==="opaqueredirect")return q(response,{
type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});
v(!1);}
function z(response,A,body){
if(A.status!==null&&(A.status<200||A.status>599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
if("statusText"in A&&A.statusText!=null&&!D(String(A.statusText)))throw new TypeError("Invalid statusText");
"status"in A&&A.status!=null&&(response[L].status=A.status);
"statusText"in A&&A.statusText!=null&&(response[L].statusText=A.statusText);
"headers"in A&&A.headers!=null&&Q(response[T],A.headers);
if(body){
if(U.includes(response.status))throw Y.errors.exception({
header:"Response constructor",message:`Invalid response status code ${response.status}`});
response[L].body=body.body;
body.type==null||response[L].headersList.contains("content-type",!0)||response[L].headersList.append("content-type",body.type,!0);
}}
function K(A,e){
const response=new x(H);
response[L]=A;
response[T]=new r(H);
B(response[T],A.headersList);
E(response[T],e);
l&&A.body?.stream&&u.register(response,new WeakRef(A.body.stream));
return response;}
Y.converters.ReadableStream=Y.interfaceConverter(ReadableStream);
Y.converters.FormData=Y.interfaceConverter(G);
Y.converters.URLSearchParams=Y.interfaceConverter(URLSearchParams);
Y.converters.XMLHttpRequestBodyInit=function(A,prefix,name){
return typeof A=="string"?Y.converters.USVString(A,prefix,name):R(A)?Y.converters.Blob(A,prefix,name,{
strict:!1}):ArrayBuffer.isView(A)||types.isArrayBuffer(A)?Y.converters.BufferSource(A,prefix,name):f.isFormDataLike(A)?Y.converters.FormData(A,prefix,name,{
strict:!1}):A instanceof URLSearchParams?Y.converters.URLSearchParams(A,prefix,name):Y.converters.DOMString(A,prefix,name);
};
Y.converters.BodyInit=function(A,prefix,e){
return A instanceof ReadableStream?Y.converters.ReadableStream(A,prefix,e):A?.[Symbol.asyncIterator]?A:Y.converters.XMLHttpRequestBodyInit(A,prefix,e);
};
Y.converters.ResponseInit=Y.dictionaryConverter([{
key:"status",converter:Y.converters["unsigned short"],defaultValue:()=>200},{
key:"statusText",converter:Y.converters.ByteString,defaultValue:()=>""},{
key:"headers",converter:Y.converters.HeadersInit}]);
A.exports={
isNetworkError:function(response){
return response.type==="error"&&response.status===0;},makeNetworkError:P,makeResponse:O,
makeAppropriateNetworkError:function(A,e=null){
v(p(A));
return k(A)?P(Object.assign(new DOMException("The operation was aborted.","AbortError"),{
cause:e})):P(Object.assign(new DOMException("Request was cancelled."),{
cause:e}));},filterResponse:Z,Response:x,cloneResponse:W,fromInnerResponse:K};},1693:A=>{
A.exports={
kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),
kDispatcher:Symbol("dispatcher")};},9774:(A,e,t)=>{
const{Transform:r}=t(7075),o=t(8522),{redirectStatusSet:Q,referrerPolicySet:g,badPortsSet:E}=t(6689),{getGlobalOrigin:B}=t(3109),{collectASequenceOfCodePoints:I,collectAnHTTPQuotedString:c,removeChars:C,parseMIMEType:l}=t(2318),{performance:u}=t(643),{isBlobLike:d,ReadableStreamFrom:f,isValidHTTPToken:w,normalizedMethodRecordsBase:y}=t(586),D=t(4589),{isUint8Array:p}=t(3429),{webidl:k}=t(6083);
let R,F=[];
try{
R=t(7598);
const A=["sha256","sha384","sha512"];
F=R.getHashes().filter(hash=>A.includes(hash));}catch{}
function m(response){
const A=response.urlList,length=A.length;
return length===0?null:A[length-1].toString();}
function S(url){
for(let i=0;i<url.length;++i){
const code=url.charCodeAt(i);
if(code>126||code<32)return!1;}
return!0;}
function N(request){
return request.urlList[request.urlList.length-1];}
const M=w;
function U(A){
return(A[0]==="\t"||A[0]===" "||A[A.length-1]==="\t"||A[A.length-1]===" "||A.includes("\n")||A.includes("\r")||A.includes("\0"))===!1;
}
function L(A,e){
return A;}
function T(){
return{
referrerPolicy:"strict-origin-when-cross-origin"};}
function Y(url,A){
D(url instanceof URL);
if((url=new URL(url)).protocol==="file:"||url.protocol==="about:"||url.protocol==="blank:")return"no-referrer";
url.username="";
url.password="";
url.hash="";
if(A){
url.pathname="";
url.search="";}
return url;}
function G(url){
return url instanceof URL&&(url.href==="about:blank"||url.href==="about:srcdoc"||url.protocol==="data:"||url.protocol==="file:"||function(origin){
if(origin==null||origin==="null")return!1;
const A=new URL(origin);
return A.protocol==="https:"||A.protocol==="wss:"||!!(/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(A.hostname)||A.hostname==="localhost"||A.hostname.includes("localhost.")||A.hostname.endsWith(".localhost"));
}(url.origin));}
const J=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
function H(A){
const result=[];
let e=!0;
for(const token of A.split(" ")){
e=!1;
const A=J.exec(token);
if(A===null||A.groups===void 0||A.groups.algo===void 0)continue;
const t=A.groups.algo.toLowerCase();
F.includes(t)&&result.push(A.groups);}
return e===!0?"no metadata":result;}
function v(A,e){
if(A.length!==e.length)return!1;
for(let i=0;i<A.length;++i)if(A[i]!==e[i]){
if(A[i]==="+"&&e[i]==="-"||A[i]==="/"&&e[i]==="_")continue;
return!1;}
return!0;}
function V(A,e){
return A.origin===e.origin&&A.origin==="null"||A.protocol===e.protocol&&A.hostname===e.hostname&&A.port===e.port;
}
const x=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
function W(name,A,e=0,t=1){
class r{
#Z;
#z;
#K;
constructor(target,kind){
this.#Z=target;
this.#z=kind;
this.#K=0;}
next(){
if(typeof this!="object"||this===null||!(#Z in this))throw new TypeError(`'next' called on an object that does not implement interface ${name} Iterator.`);
const index=this.#K,values=this.#Z[A];
if(index>=values.length)return{
value:void 0,done:!0};
const{[e]:key,[t]:value}=values[index];
this.#K=index+1;
let result;
switch(this.#z){
case"key":
result=key;
break;

case"value":
result=value;
break;

case"key+value":
result=[key,value];}
return{
value:result,done:!1};}}
delete r.prototype.constructor;
Object.setPrototypeOf(r.prototype,x);
Object.defineProperties(r.prototype,{
[Symbol.toStringTag]:{
writable:!1,enumerable:!1,configurable:!0,value:`${name} Iterator`},next:{
writable:!0,enumerable:!0,configurable:!0}});
return function(target,kind){
return new r(target,kind);};}
const O=/[^\x00-\xFF]/;
function P(input){
D(!O.test(input));
return input;}
async function q(reader){
const bytes=[];
let A=0;
for(;;){
const{done,value:chunk}=await reader.read();
if(done)return Buffer.concat(bytes,A);
if(!p(chunk))throw new TypeError("Received non-Uint8Array chunk");
bytes.push(chunk);
A+=chunk.length;}}
function Z(url){
return typeof url=="string"&&url[5]===":"&&url[0]==="h"&&url[1]==="t"&&url[2]==="t"&&url[3]==="p"&&url[4]==="s"||url.protocol==="https:";
}
function z(url){
D("protocol"in url);
const A=url.protocol;
return A==="http:"||A==="https:";}
class K extends r{
#X;
constructor(A){
super();
this.#X=A;}
_transform(chunk,A,e){
if(!this._inflateStream){
if(chunk.length===0){
e();
return;}
this._inflateStream=(chunk[0]&15)==8?o.createInflate(this.#X):o.createInflateRaw(this.#X);
this._inflateStream.on("data",this.push.bind(this));
this._inflateStream.on("end",()=>this.push(null));
this._inflateStream.on("error",A=>this.destroy(A));}
this._inflateStream.write(chunk,A,e);}
_final(A){
if(this._inflateStream){
this._inflateStream.end();
this._inflateStream=null;}
A();}}
function X(name,list){
const value=list.get(name,!0);
return value===null?null:function(value){
const input=value,A={
position:0},values=[];
let e="";
for(;A.position<input.length;){
e+=I(A=>A!=='"'&&A!==",",input,A);
if(A.position<input.length)if(input.charCodeAt(A.position)===34){
e+=c(input,A);
if(A.position<input.length)continue;}else{
D(input.charCodeAt(A.position)===44);
A.position++;}
e=C(e,!0,!0,A=>A===9||A===32);
values.push(e);
e="";}
return values;}(value);}
const j=new TextDecoder;
class ${
get baseUrl(){
return B();}
get origin(){
return this.baseUrl?.origin;}
policyContainer=T();}
const AA=new class{
settingsObject=new $;};
A.exports={
isAborted:function(A){
return A.controller.state==="aborted";},isCancelled:function(A){
return A.controller.state==="aborted"||A.controller.state==="terminated";},isValidEncodedURL:S,
createDeferredPromise:function(){
let A,e;
return{
promise:new Promise((resolve,reject)=>{
A=resolve;
e=reject;}),resolve:A,reject:e};},ReadableStreamFrom:f,
tryUpgradeRequestToAPotentiallyTrustworthyURL:function(request){},
clampAndCoarsenConnectionTimingInfo:function(A,e,t){
return!A?.startTime||A.startTime<e?{
domainLookupStartTime:e,domainLookupEndTime:e,connectionStartTime:e,connectionEndTime:e,
secureConnectionStartTime:e,ALPNNegotiatedProtocol:A?.ALPNNegotiatedProtocol}:{
domainLookupStartTime:L(A.domainLookupStartTime),domainLookupEndTime:L(A.domainLookupEndTime),
connectionStartTime:L(A.connectionStartTime),connectionEndTime:L(A.connectionEndTime),
secureConnectionStartTime:L(A.secureConnectionStartTime),ALPNNegotiatedProtocol:A.ALPNNegotiatedProtocol
};},coarsenedSharedCurrentTime:function(A){
return L(u.now());},determineRequestsReferrer:function(request){
const policy=request.referrerPolicy;
D(policy);
let A=null;
if(request.referrer==="client"){
const e=B();
if(!e||e.origin==="null")return"no-referrer";
A=new URL(e);}else request.referrer instanceof URL&&(A=request.referrer);
let e=Y(A);
const t=Y(A,!0);
e.toString().length>4096&&(e=t);
const r=V(request,e),o=G(e)&&!G(request.url);
switch(policy){
case"origin":
return t!=null?t:Y(A,!0);

case"unsafe-url":
return e;

case"same-origin":
return r?t:"no-referrer";

case"origin-when-cross-origin":
return r?e:t;

case"strict-origin-when-cross-origin":
{
const A=N(request);
return V(e,A)?e:G(e)&&!G(A)?"no-referrer":t;}

default:
return o?"no-referrer":t;}},makePolicyContainer:T,clonePolicyContainer:function(A){
return{
referrerPolicy:A.referrerPolicy};},appendFetchMetadata:function(A){
let header=null;
header=A.mode;
A.headersList.set("sec-fetch-mode",header,!0);},appendRequestOriginHeader:function(request){
let A=request.origin;
if(A!=="client"&&A!==void 0)if(request.responseTainting==="cors"||request.mode==="websocket")request.headersList.append("origin",A,!0);else if(request.method!=="GET"&&request.method!=="HEAD"){
switch(request.referrerPolicy){
case"no-referrer":
A=null;
break;

case"no-referrer-when-downgrade":
case"strict-origin":
case"strict-origin-when-cross-origin":
request.origin&&Z(request.origin)&&!Z(N(request))&&(A=null);
break;

case"same-origin":
V(request,N(request))||(A=null);}
request.headersList.append("origin",A,!0);}},TAOCheck:function(){
return"success";},corsCheck:function(){
return"success";},crossOriginResourcePolicyCheck:function(){
return"allowed";},createOpaqueTimingInfo:function(A){
return{
startTime:A.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:A.startTime??0,
finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,
endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null};},
setRequestReferrerPolicyOnRedirect:function(request,A){
const{headersList:e}=A,t=(e.get("referrer-policy",!0)??"").split(",");
let policy="";
if(t.length>0)for(let i=t.length;i!==0;i--){
const token=t[i-1].trim();
if(g.has(token)){
policy=token;
break;}}
policy!==""&&(request.referrerPolicy=policy);},isValidHTTPToken:w,requestBadPort:function(request){
const url=N(request);
return z(url)&&E.has(url.port)?"blocked":"allowed";},requestCurrentURL:N,responseURL:m,
responseLocationURL:function(response,A){
if(!Q.has(response.status))return null;
let e=response.headersList.get("location",!0);
if(e!==null&&U(e)){
S(e)||(e=function(value){
return Buffer.from(value,"binary").toString("utf8");}(e));
e=new URL(e,m(response));}
e&&!e.hash&&(e.hash=A);
return e;},isBlobLike:d,isURLPotentiallyTrustworthy:G,isValidReasonPhrase:function(statusText){
for(let i=0;i<statusText.length;++i){
const A=statusText.charCodeAt(i);
if(!(A===9||A>=32&&A<=126||A>=128&&A<=255))return!1;}
return!0;},sameOrigin:V,normalizeMethod:function(method){
return y[method.toLowerCase()]??method;},serializeJavascriptValueToJSONString:function(value){
const result=JSON.stringify(value);
if(result===void 0)throw new TypeError("Value is not JSON serializable");
D(typeof result=="string");
return result;},iteratorMixin:function(name,A,e,t=0,r=1){
const o=W(name,e,t,r),Q={
keys:{
writable:!0,enumerable:!0,configurable:!0,value:function(){
k.brandCheck(this,A);
return o(this,"key");}},values:{
writable:!0,enumerable:!0,configurable:!0,value:function(){
k.brandCheck(this,A);
return o(this,"value");}},entries:{
writable:!0,enumerable:!0,configurable:!0,value:function(){
k.brandCheck(this,A);
return o(this,"key+value");}},forEach:{
writable:!0,enumerable:!0,configurable:!0,value:function(e,t=globalThis){
k.brandCheck(this,A);
k.argumentLengthCheck(arguments,1,`${name}.forEach`);
if(typeof e!="function")throw new TypeError(`Failed to execute 'forEach' on '${name}': parameter 1 is not of type 'Function'.`);
for(const{0:key,1:value}of o(this,"key+value"))e.call(t,value,key,this);}}};
return Object.defineProperties(A.prototype,{
...Q,[Symbol.iterator]:{
writable:!0,enumerable:!1,configurable:!0,value:Q.entries.value}});},createIterator:W,
isValidHeaderName:M,isValidHeaderValue:U,isErrorLike:function(A){
return A instanceof Error||A?.constructor?.name==="Error"||A?.constructor?.name==="DOMException";},
fullyReadBody:async function(body,A,e){
const t=A,r=e;
let reader;
try{
reader=body.stream.getReader();}catch(A){
r(A);
return;}
try{
t(await q(reader));}catch(A){
r(A);}},bytesMatch:function(bytes,A){
if(R===void 0)return!0;
const e=H(A);
if(e==="no metadata")return!0;
if(e.length===0)return!0;
const t=function(A){
let e=A[0].algo;
if(e[3]==="5")return e;
for(let i=1;i<A.length;++i){
const t=A[i];
if(t.algo[3]==="5"){
e="sha512";
break;}
e[3]!=="3"&&t.algo[3]==="3"&&(e="sha384");}
return e;}(e),r=function(A,e){
if(A.length===1)return A;
let t=0;
for(let i=0;i<A.length;++i)A[i].algo===e&&(A[t++]=A[i]);
A.length=t;
return A;}(e,t);
for(const item of r){
const A=item.algo,e=item.hash;
let t=R.createHash(A).update(bytes).digest("base64");
t[t.length-1]==="="&&(t=t[t.length-2]==="="?t.slice(0,-2):t.slice(0,-1));
if(v(t,e))return!0;}
return!1;},isReadableStreamLike:function(A){
return A instanceof ReadableStream||A[Symbol.toStringTag]==="ReadableStream"&&typeof A.tee=="function";
},readableStreamClose:function(controller){
try{
controller.close();
controller.byobRequest?.respond(0);}catch(A){
if(!A.message.includes("Controller is already closed")&&!A.message.includes("ReadableStream is already closed"))throw A;
}},isomorphicEncode:P,urlIsLocal:function(url){
D("protocol"in url);
const A=url.protocol;
return A==="about:"||A==="blob:"||A==="data:";},urlHasHttpsScheme:Z,urlIsHttpHttpsScheme:z,
readAllBytes:q,simpleRangeHeaderValue:function(value,A){
const data=value;
if(!data.startsWith("bytes"))return"failure";
const e={
position:5};
A&&I(A=>A==="\t"||A===" ",data,e);
if(data.charCodeAt(e.position)!==61)return"failure";
e.position++;
A&&I(A=>A==="\t"||A===" ",data,e);
const t=I(A=>{
const code=A.charCodeAt(0);
return code>=48&&code<=57;},data,e),r=t.length?Number(t):null;
A&&I(A=>A==="\t"||A===" ",data,e);
if(data.charCodeAt(e.position)!==45)return"failure";
e.position++;
A&&I(A=>A==="\t"||A===" ",data,e);
const o=I(A=>{
const code=A.charCodeAt(0);
return code>=48&&code<=57;},data,e),Q=o.length?Number(o):null;
return e.position<data.length||Q===null&&r===null||r>Q?"failure":{
rangeStartValue:r,rangeEndValue:Q};},buildContentRange:function(A,e,t){
let r="bytes ";
r+=P(`${A}`);
r+="-";
r+=P(`${e}`);
r+="/";
r+=P(`${t}`);
return r;},parseMetadata:H,createInflate:function(A){
return new K(A);},extractMimeType:function(headers){
let A=null,e=null,t=null;
const values=X("content-type",headers);
if(values===null)return"failure";
for(const value of values){
const r=l(value);
if(r!=="failure"&&r.essence!=="*/*"){
t=r;
if(t.essence!==e){
A=null;
t.parameters.has("charset")&&(A=t.parameters.get("charset"));
e=t.essence;}else t.parameters.has("charset")||A===null||t.parameters.set("charset",A);}}
return t??"failure";},getDecodeSplit:X,utf8DecodeBytes:function(A){
if(A.length===0)return"";
A[0]===239&&A[1]===187&&A[2]===191&&(A=A.subarray(3));
return j.decode(A);},environmentSettingsObject:AA};},6083:(A,e,t)=>{
const{types,inspect:r}=t(7975),{markAsUncloneable:o}=t(5919),{toUSVString:Q}=t(586),g={
converters:{},util:{},errors:{}};
g.errors.exception=function(message){
return new TypeError(`${message.header}: ${message.message}`);};
g.errors.conversionFailed=function(context){
const plural=context.types.length===1?"":" one of",message=`${context.argument} could not be converted to${plural}: ${context.types.join(", ")}.`;
return g.errors.exception({
header:context.prefix,message});};
g.errors.invalidArgument=function(context){
return g.errors.exception({
header:context.prefix,message:`"${context.value}" is an invalid ${context.type}.`});};
g.brandCheck=function(A,e,t){
if(t?.strict!==!1){
if(!(A instanceof e)){
const A=new TypeError("Illegal invocation");
A.code="ERR_INVALID_THIS";
throw A;}}else if(A?.[Symbol.toStringTag]!==e.prototype[Symbol.toStringTag]){
const A=new TypeError("Illegal invocation");
A.code="ERR_INVALID_THIS";
throw A;}};
g.argumentLengthCheck=function({length},min,A){
if(length<min)throw g.errors.exception({
message:`${min} argument${min!==1?"s":""} required, but${length?" only":""} ${length} found.`,
header:A});};
g.illegalConstructor=function(){
throw g.errors.exception({
header:"TypeError",message:"Illegal constructor"});};
g.util.Type=function(A){
switch(typeof A){
case"undefined":
return"Undefined";

case"boolean":
return"Boolean";

case"string":
return"String";

case"symbol":
return"Symbol";

case"number":
return"Number";

case"bigint":
return"BigInt";

case"function":
case"object":
return A===null?"Null":"Object";}};
g.util.markAsUncloneable=o||(()=>{});
g.util.ConvertToInt=function(A,e,t,r){
let o,Q;
if(e===64){
o=Math.pow(2,53)-1;
Q=t==="unsigned"?0:Math.pow(-2,53)+1;}else if(t==="unsigned"){
Q=0;
o=Math.pow(2,e)-1;}else{
Q=Math.pow(-2,e)-1;
o=Math.pow(2,e-1)-1;}
let E=Number(A);
E===0&&(E=0);
if(r?.enforceRange===!0){
if(Number.isNaN(E)||E===Number.POSITIVE_INFINITY||E===Number.NEGATIVE_INFINITY)throw g.errors.exception({
header:"Integer conversion",message:`Could not convert ${g.util.Stringify(A)} to an integer.`});
E=g.util.IntegerPart(E);
if(E<Q||E>o)throw g.errors.exception({
header:"Integer conversion",message:`Value must be between ${Q}-${o}, got ${E}.`});
return E;}
if(!Number.isNaN(E)&&r?.clamp===!0){
E=Math.min(Math.max(E,Q),o);
E=Math.floor(E)%2==0?Math.floor(E):Math.ceil(E);
return E;}
if(Number.isNaN(E)||E===0&&Object.is(0,E)||E===Number.POSITIVE_INFINITY||E===Number.NEGATIVE_INFINITY)return 0;
E=g.util.IntegerPart(E);
E%=Math.pow(2,e);
return t==="signed"&&E>=Math.pow(2,e)-1?E-Math.pow(2,e):E;};
g.util.IntegerPart=function(n){
const A=Math.floor(Math.abs(n));
return n<0?-1*A:A;};
g.util.Stringify=function(A){
switch(g.util.Type(A)){
case"Symbol":
return`Symbol(${A.description})`;

case"Object":
return r(A);

case"String":
return`"${A}"`;

default:
return`${A}`;}};
g.sequenceConverter=function(A){
return(e,prefix,t,r)=>{
if(g.util.Type(e)!=="Object")throw g.errors.exception({
header:prefix,message:`${t} (${g.util.Stringify(e)}) is not iterable.`});
const method=typeof r=="function"?r():e?.[Symbol.iterator]?.(),o=[];
let index=0;
if(method===void 0||typeof method.next!="function")throw g.errors.exception({
header:prefix,message:`${t} is not iterable.`});
for(;;){
const{done,value}=method.next();
if(done)break;
o.push(A(value,prefix,`${t}[${index++}]`));}
return o;};};
g.recordConverter=function(A,e){
return(t,prefix,r)=>{
if(g.util.Type(t)!=="Object")throw g.errors.exception({
header:prefix,message:`${r} ("${g.util.Type(t)}") is not an Object.`});
const result={};
if(!types.isProxy(t)){
const keys=[...Object.getOwnPropertyNames(t),...Object.getOwnPropertySymbols(t)];
for(const key of keys){
const o=A(key,prefix,r),Q=e(t[key],prefix,r);
result[o]=Q;}
return result;}
const keys=Reflect.ownKeys(t);
for(const key of keys){
const o=Reflect.getOwnPropertyDescriptor(t,key);
if(o?.enumerable){
const o=A(key,prefix,r),Q=e(t[key],prefix,r);
result[o]=Q;}}
return result;};};
g.interfaceConverter=function(i){
return(A,prefix,e,t)=>{
if(t?.strict!==!1&&!(A instanceof i))throw g.errors.exception({
header:prefix,message:`Expected ${e} ("${g.util.Stringify(A)}") to be an instance of ${i.name}.`});
return A;};};
g.dictionaryConverter=function(A){
return(e,prefix,t)=>{
const type=g.util.Type(e),r={};
if(type==="Null"||type==="Undefined")return r;
if(type!=="Object")throw g.errors.exception({
header:prefix,message:`Expected ${e} to be one of: Null, Undefined, Object.`});
for(const options of A){
const{key,defaultValue:A,required,converter:o}=options;
if(required===!0&&!Object.hasOwn(e,key))throw g.errors.exception({
header:prefix,message:`Missing required key "${key}".`});
let value=e[key];
const Q=Object.hasOwn(options,"defaultValue");
Q&&value!==null&&(value??=A());
if(required||Q||value!==void 0){
value=o(value,prefix,`${t}.${key}`);
if(options.allowedValues&&!options.allowedValues.includes(value))throw g.errors.exception({
header:prefix,message:`${value} is not an accepted type. Expected one of ${options.allowedValues.join(", ")}.`
});
r[key]=value;}}
return r;};};
g.nullableConverter=function(A){
return(e,prefix,t)=>e===null?e:A(e,prefix,t);};
g.converters.DOMString=function(A,prefix,e,t){
if(A===null&&t?.legacyNullToEmptyString)return"";
if(typeof A=="symbol")throw g.errors.exception({
header:prefix,message:`${e} is a symbol, which cannot be converted to a DOMString.`});
return String(A);};
g.converters.ByteString=function(A,prefix,e){
const t=g.converters.DOMString(A,prefix,e);
for(let index=0;index<t.length;index++)if(t.charCodeAt(index)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${index} has a value of ${t.charCodeAt(index)} which is greater than 255.`);
return t;};
g.converters.USVString=Q;
g.converters.boolean=function(A){
return Boolean(A);};
g.converters.any=function(A){
return A;};
g.converters["long long"]=function(A,prefix,e){
return g.util.ConvertToInt(A,64,"signed",void 0,prefix,e);};
g.converters["unsigned long long"]=function(A,prefix,e){
return g.util.ConvertToInt(A,64,"unsigned",void 0,prefix,e);};
g.converters["unsigned long"]=function(A,prefix,e){
return g.util.ConvertToInt(A,32,"unsigned",void 0,prefix,e);};
g.converters["unsigned short"]=function(A,prefix,e,t){
return g.util.ConvertToInt(A,16,"unsigned",t,prefix,e);};
g.converters.ArrayBuffer=function(A,prefix,e,t){
if(g.util.Type(A)!=="Object"||!types.isAnyArrayBuffer(A))throw g.errors.conversionFailed({
prefix,argument:`${e} ("${g.util.Stringify(A)}")`,types:["ArrayBuffer"]});
if(t?.allowShared===!1&&types.isSharedArrayBuffer(A))throw g.errors.exception({
header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});
if(A.resizable||A.growable)throw g.errors.exception({
header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});
return A;};
g.converters.TypedArray=function(A,e,prefix,name,t){
if(g.util.Type(A)!=="Object"||!types.isTypedArray(A)||A.constructor.name!==e.name)throw g.errors.conversionFailed({
prefix,argument:`${name} ("${g.util.Stringify(A)}")`,types:[e.name]});
if(t?.allowShared===!1&&types.isSharedArrayBuffer(A.buffer))throw g.errors.exception({
header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});
if(A.buffer.resizable||A.buffer.growable)throw g.errors.exception({
header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});
return A;};
g.converters.DataView=function(A,prefix,name,e){
if(g.util.Type(A)!=="Object"||!types.isDataView(A))throw g.errors.exception({
header:prefix,message:`${name} is not a DataView.`});
if(e?.allowShared===!1&&types.isSharedArrayBuffer(A.buffer))throw g.errors.exception({
header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});
if(A.buffer.resizable||A.buffer.growable)throw g.errors.exception({
header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});
return A;};
g.converters.BufferSource=function(A,prefix,name,e){
if(types.isAnyArrayBuffer(A))return g.converters.ArrayBuffer(A,prefix,name,{
...e,allowShared:!1});
if(types.isTypedArray(A))return g.converters.TypedArray(A,A.constructor,prefix,name,{
...e,allowShared:!1});
if(types.isDataView(A))return g.converters.DataView(A,prefix,name,{
...e,allowShared:!1});
throw g.errors.conversionFailed({
prefix,argument:`${name} ("${g.util.Stringify(A)}")`,types:["BufferSource"]});};
g.converters["sequence<ByteString>"]=g.sequenceConverter(g.converters.ByteString);
g.converters["sequence<sequence<ByteString>>"]=g.sequenceConverter(g.converters["sequence<ByteString>"]);
g.converters["record<ByteString, ByteString>"]=g.recordConverter(g.converters.ByteString,g.converters.ByteString);
A.exports={
webidl:g};},1181:A=>{
A.exports={
getEncoding:function(label){
if(!label)return"failure";
switch(label.trim().toLowerCase()){
case"unicode-1-1-utf-8":
case"unicode11utf8":
case"unicode20utf8":
case"utf-8":
case"utf8":
case"x-unicode20utf8":
return"UTF-8";

case"866":
case"cp866":
case"csibm866":
case"ibm866":
return"IBM866";

case"csisolatin2":
case"iso-8859-2":
case"iso-ir-101":
case"iso8859-2":
case"iso88592":
case"iso_8859-2":
case"iso_8859-2:1987":
case"l2":
case"latin2":
return"ISO-8859-2";

case"csisolatin3":
case"iso-8859-3":
case"iso-ir-109":
case"iso8859-3":
case"iso88593":
case"iso_8859-3":
case"iso_8859-3:1988":
case"l3":
case"latin3":
return"ISO-8859-3";

case"csisolatin4":
case"iso-8859-4":
case"iso-ir-110":
case"iso8859-4":
case"iso88594":
case"iso_8859-4":
case"iso_8859-4:1988":
case"l4":
case"latin4":
return"ISO-8859-4";

case"csisolatincyrillic":
case"cyrillic":
case"iso-8859-5":
case"iso-ir-144":
case"iso8859-5":
case"iso88595":
case"iso_8859-5":
case"iso_8859-5:1988":
return"ISO-8859-5";

case"arabic":
case"asmo-708":
case"csiso88596e":
case"csiso88596i":
case"csisolatinarabic":
case"ecma-114":
case"iso-8859-6":
case"iso-8859-6-e":
case"iso-8859-6-i":
case"iso-ir-127":
case"iso8859-6":
case"iso88596":
case"iso_8859-6":
case"iso_8859-6:1987":
return"ISO-8859-6";

case"csisolatingreek":
case"ecma-118":
case"elot_928":
case"greek":
case"greek8":
case"iso-8859-7":
case"iso-ir-126":
case"iso8859-7":
case"iso88597":
case"iso_8859-7":
case"iso_8859-7:1987":
case"sun_eu_greek":
return"ISO-8859-7";

case"csiso88598e":
case"csisolatinhebrew":
case"hebrew":
case"iso-8859-8":
case"iso-8859-8-e":
case"iso-ir-138":
case"iso8859-8":
case"iso88598":
case"iso_8859-8":
case"iso_8859-8:1988":
case"visual":
return"ISO-8859-8";

case"csiso88598i":
case"iso-8859-8-i":
case"logical":
return"ISO-8859-8-I";

case"csisolatin6":
case"iso-8859-10":
case"iso-ir-157":
case"iso8859-10":
case"iso885910":
case"l6":
case"latin6":
return"ISO-8859-10";

case"iso-8859-13":
case"iso8859-13":
case"iso885913":
return"ISO-8859-13";

case"iso-8859-14":
case"iso8859-14":
case"iso885914":
return"ISO-8859-14";

case"csisolatin9":
case"iso-8859-15":
case"iso8859-15":
case"iso885915":
case"iso_8859-15":
case"l9":
return"ISO-8859-15";

case"iso-8859-16":
return"ISO-8859-16";

case"cskoi8r":
case"koi":
case"koi8":
case"koi8-r":
case"koi8_r":
return"KOI8-R";

case"koi8-ru":
case"koi8-u":
return"KOI8-U";

case"csmacintosh":
case"mac":
case"macintosh":
case"x-mac-roman":
return"macintosh";

case"iso-8859-11":
case"iso8859-11":
case"iso885911":
case"tis-620":
case"windows-874":
return"windows-874";

case"cp1250":
case"windows-1250":
case"x-cp1250":
return"windows-1250";

case"cp1251":
case"windows-1251":
case"x-cp1251":
return"windows-1251";

case"ansi_x3.4-1968":
case"ascii":
case"cp1252":
case"cp819":
case"csisolatin1":
case"ibm819":
case"iso-8859-1":
case"iso-ir-100":
case"iso8859-1":
case"iso88591":
case"iso_8859-1":
case"iso_8859-1:1987":
case"l1":
case"latin1":
case"us-ascii":
case"windows-1252":
case"x-cp1252":
return"windows-1252";

case"cp1253":
case"windows-1253":
case"x-cp1253":
return"windows-1253";

case"cp1254":
case"csisolatin5":
case"iso-8859-9":
case"iso-ir-148":
case"iso8859-9":
case"iso88599":
case"iso_8859-9":
case"iso_8859-9:1989":
case"l5":
case"latin5":
case"windows-1254":
case"x-cp1254":
return"windows-1254";

case"cp1255":
case"windows-1255":
case"x-cp1255":
return"windows-1255";

case"cp1256":
case"windows-1256":
case"x-cp1256":
return"windows-1256";

case"cp1257":
case"windows-1257":
case"x-cp1257":
return"windows-1257";

case"cp1258":
case"windows-1258":
case"x-cp1258":
return"windows-1258";

case"x-mac-cyrillic":
case"x-mac-ukrainian":
return"x-mac-cyrillic";

case"chinese":
case"csgb2312":
case"csiso58gb231280":
case"gb2312":
case"gb_2312":
case"gb_2312-80":
case"gbk":
case"iso-ir-58":
case"x-gbk":
return"GBK";

case"gb18030":
return"gb18030";

case"big5":
case"big5-hkscs":
case"cn-big5":
case"csbig5":
case"x-x-big5":
return"Big5";

case"cseucpkdfmtjapanese":
case"euc-jp":
case"x-euc-jp":
return"EUC-JP";

case"csiso2022jp":
case"iso-2022-jp":
return"ISO-2022-JP";

case"csshiftjis":
case"ms932":
case"ms_kanji":
case"shift-jis":
case"shift_jis":
case"sjis":
case"windows-31j":
case"x-sjis":
return"Shift_JIS";

case"cseuckr":
case"csksc56011987":
case"euc-kr":
case"iso-ir-149":
case"korean":
case"ks_c_5601-1987":
case"ks_c_5601-1989":
case"ksc5601":
case"ksc_5601":
case"windows-949":
return"EUC-KR";

case"csiso2022kr":
case"hz-gb-2312":
case"iso-2022-cn":
case"iso-2022-cn-ext":
case"iso-2022-kr":
case"replacement":
return"replacement";

case"unicodefffe":
case"utf-16be":
return"UTF-16BE";

case"csunicode":
case"iso-10646-ucs-2":
case"ucs-2":
case"unicode":
case"unicodefeff":
case"utf-16":
case"utf-16le":
return"UTF-16LE";

case"x-user-defined":
return"x-user-defined";

default:
return"failure";}}};},5969:(A,e,t)=>{
const{staticPropertyDescriptors:r,readOperation:o,fireAProgressEvent:Q}=t(8420),{kState:g,kError:E,kResult:B,kEvents:I,kAborted:c}=t(3191),{webidl:C}=t(6083),{kEnumerableProperty:l}=t(586);
class u extends EventTarget{
constructor(){
super();
this[g]="empty";
this[B]=null;
this[E]=null;
this[I]={
loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null};}
readAsArrayBuffer(A){
C.brandCheck(this,u);
C.argumentLengthCheck(arguments,1,"FileReader.readAsArrayBuffer");
A=C.converters.Blob(A,{
strict:!1});
o(this,A,"ArrayBuffer");}
readAsBinaryString(A){
C.brandCheck(this,u);
C.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString");
A=C.converters.Blob(A,{
strict:!1});
o(this,A,"BinaryString");}
readAsText(A,e=void 0){
C.brandCheck(this,u);
C.argumentLengthCheck(arguments,1,"FileReader.readAsText");
A=C.converters.Blob(A,{
strict:!1});
e!==void 0&&(e=C.converters.DOMString(e,"FileReader.readAsText","encoding"));
o(this,A,"Text",e);}
readAsDataURL(A){
C.brandCheck(this,u);
C.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL");
A=C.converters.Blob(A,{
strict:!1});
o(this,A,"DataURL");}
abort(){
if(this[g]!=="empty"&&this[g]!=="done"){
if(this[g]==="loading"){
this[g]="done";
this[B]=null;}
this[c]=!0;
Q("abort",this);
this[g]!=="loading"&&Q("loadend",this);}else this[B]=null;}
get readyState(){
C.brandCheck(this,u);
switch(this[g]){
case"empty":
return this.EMPTY;

case"loading":
return this.LOADING;

case"done":
return this.DONE;}}
get result(){
C.brandCheck(this,u);
return this[B];}
get error(){
C.brandCheck(this,u);
return this[E];}
get onloadend(){
C.brandCheck(this,u);
return this[I].loadend;}
set onloadend(A){
C.brandCheck(this,u);
this[I].loadend&&this.removeEventListener("loadend",this[I].loadend);
if(typeof A=="function"){
this[I].loadend=A;
this.addEventListener("loadend",A);}else this[I].loadend=null;}
get onerror(){
C.brandCheck(this,u);
return this[I].error;}
set onerror(A){
C.brandCheck(this,u);
this[I].error&&this.removeEventListener("error",this[I].error);
if(typeof A=="function"){
this[I].error=A;
this.addEventListener("error",A);}else this[I].error=null;}
get onloadstart(){
C.brandCheck(this,u);
return this[I].loadstart;}
set onloadstart(A){
C.brandCheck(this,u);
this[I].loadstart&&this.removeEventListener("loadstart",this[I].loadstart);
if(typeof A=="function"){
this[I].loadstart=A;
this.addEventListener("loadstart",A);}else this[I].loadstart=null;}
get onprogress(){
C.brandCheck(this,u);
return this[I].progress;}
set onprogress(A){
C.brandCheck(this,u);
this[I].progress&&this.removeEventListener("progress",this[I].progress);
if(typeof A=="function"){
this[I].progress=A;
this.addEventListener("progress",A);}else this[I].progress=null;}
get onload(){
C.brandCheck(this,u);
return this[I].load;}
set onload(A){
C.brandCheck(this,u);
this[I].load&&this.removeEventListener("load",this[I].load);
if(typeof A=="function"){
this[I].load=A;
this.addEventListener("load",A);}else this[I].load=null;}
get onabort(){
C.brandCheck(this,u);
return this[I].abort;}
set onabort(A){
C.brandCheck(this,u);
this[I].abort&&this.removeEventListener("abort",this[I].abort);
if(typeof A=="function"){
this[I].abort=A;
this.addEventListener("abort",A);}else this[I].abort=null;}}
u.EMPTY=u.prototype.EMPTY=0;
u.LOADING=u.prototype.LOADING=1;
u.DONE=u.prototype.DONE=2;
Object.defineProperties(u.prototype,{
EMPTY:r,LOADING:r,DONE:r,readAsArrayBuffer:l,readAsBinaryString:l,readAsText:l,readAsDataURL:l,
abort:l,readyState:l,result:l,error:l,onloadstart:l,onprogress:l,onload:l,onabort:l,onerror:l,
onloadend:l,[Symbol.toStringTag]:{
value:"FileReader",writable:!1,enumerable:!1,configurable:!0}});
Object.defineProperties(u,{
EMPTY:r,LOADING:r,DONE:r});
A.exports={
FileReader:u};},5163:(A,e,t)=>{
const{webidl:r}=t(6083),o=Symbol("ProgressEvent state");
class Q extends Event{
constructor(type,A={}){
super(type=r.converters.DOMString(type,"ProgressEvent constructor","type"),A=r.converters.ProgressEventInit(A??{}));
this[o]={
lengthComputable:A.lengthComputable,loaded:A.loaded,total:A.total};}
get lengthComputable(){
r.brandCheck(this,Q);
return this[o].lengthComputable;}
get loaded(){
r.brandCheck(this,Q);
return this[o].loaded;}
get total(){
r.brandCheck(this,Q);
return this[o].total;}}
r.converters.ProgressEventInit=r.dictionaryConverter([{
key:"lengthComputable",converter:r.converters.boolean,defaultValue:()=>!1},{
key:"loaded",converter:r.converters["unsigned long long"],defaultValue:()=>0},{
key:"total",converter:r.converters["unsigned long long"],defaultValue:()=>0},{
key:"bubbles",converter:r.converters.boolean,defaultValue:()=>!1},{
key:"cancelable",converter:r.converters.boolean,defaultValue:()=>!1},{
key:"composed",converter:r.converters.boolean,defaultValue:()=>!1}]);
A.exports={
ProgressEvent:Q};},3191:A=>{
A.exports={
kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),
kLastProgressEventFired:Symbol("FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),
kAborted:Symbol("FileReader aborted")};},8420:(A,e,t)=>{
const{kState:r,kError:o,kResult:Q,kAborted:g,kLastProgressEventFired:E}=t(3191),{ProgressEvent:B}=t(5163),{getEncoding:I}=t(1181),{serializeAMimeType:c,parseMIMEType:C}=t(2318),{types}=t(7975),{StringDecoder:l}=t(3193),{btoa:u}=t(4573);
function d(A,reader){
const event=new B(A,{
bubbles:!1,cancelable:!1});
reader.dispatchEvent(event);}
function f(bytes,type,A,e){
switch(type){
case"DataURL":
{
let e="data:";
const parsed=C(A||"application/octet-stream");
parsed!=="failure"&&(e+=c(parsed));
e+=";base64,";
const t=new l("latin1");
for(const chunk of bytes)e+=u(t.write(chunk));
e+=u(t.end());
return e;}

case"Text":
{
let t="failure";
e&&(t=I(e));
if(t==="failure"&&A){
const type=C(A);
type!=="failure"&&(t=I(type.parameters.get("charset")));}
t==="failure"&&(t="UTF-8");
return function(A,e){
const bytes=w(A),t=function(A){
const[a,b,e]=A;
return a===239&&b===187&&e===191?"UTF-8":a===254&&b===255?"UTF-16BE":a===255&&b===254?"UTF-16LE":null;
}(bytes);
let r=0;
if(t!==null){
e=t;
r=t==="UTF-8"?3:2;}
const o=bytes.slice(r);
return new TextDecoder(e).decode(o);}(bytes,t);}

case"ArrayBuffer":
return w(bytes).buffer;

case"BinaryString":
{
let A="";
const e=new l("latin1");
for(const chunk of bytes)A+=e.write(chunk);
A+=e.end();
return A;}}}
function w(A){
const size=A.reduce((a,b)=>a+b.byteLength,0);
let e=0;
return A.reduce((a,b)=>{
a.set(b,e);
e+=b.byteLength;
return a;},new Uint8Array(size));}
A.exports={
staticPropertyDescriptors:{
enumerable:!0,writable:!1,configurable:!1},readOperation:function(A,e,type,t){
if(A[r]==="loading")throw new DOMException("Invalid state","InvalidStateError");
A[r]="loading";
A[Q]=null;
A[o]=null;
const reader=e.stream().getReader(),bytes=[];
let B=reader.read(),I=!0;
(async()=>{
for(;!A[g];)try{
const{done,value}=await B;
I&&!A[g]&&queueMicrotask(()=>{
d("loadstart",A);});
I=!1;
if(!done&&types.isUint8Array(value)){
bytes.push(value);
if((A[E]===void 0||Date.now()-A[E]>=50)&&!A[g]){
A[E]=Date.now();
queueMicrotask(()=>{
d("progress",A);});}
B=reader.read();}else if(done){
queueMicrotask(()=>{
A[r]="done";
try{
const result=f(bytes,type,e.type,t);
if(A[g])return;
A[Q]=result;
d("load",A);}catch(e){
A[o]=e;
d("error",A);}
A[r]!=="loading"&&d("loadend",A);});
break;}}catch(e){
if(A[g])return;
queueMicrotask(()=>{
A[r]="done";
A[o]=e;
d("error",A);
A[r]!=="loading"&&d("loadend",A);});
break;}})();},fireAProgressEvent:d};},4347:(A,e,t)=>{
const{uid:r,states,sentCloseFrameState:o,emptyBuffer:Q,opcodes:g}=t(7450),{kReadyState:E,kSentClose:B,kByteParser:I,kReceivedClose:c,kResponse:C}=t(1242),{fireEvent:l,failWebsocketConnection:u,isClosing:d,isClosed,isEstablished:f,parseExtensions:w}=t(4391),{channels:y}=t(8580),{CloseEvent:D}=t(2494),{makeRequest:p}=t(5601),{fetching:k}=t(7532),{Headers:R,getHeadersList:F}=t(1470),{getDecodeSplit:m}=t(9774),{WebsocketFrameSend:S}=t(6674);
let N;
try{
N=t(7598);}catch{}
function M(chunk){
this.ws[I].write(chunk)||this.pause();}
function U(){
const{ws:A}=this,{[C]:response}=A;
response.socket.off("data",M);
response.socket.off("close",U);
response.socket.off("error",L);
const e=A[B]===o.SENT&&A[c];
let code=1005,reason="";
const result=A[I].closingInfo;
if(result&&!result.error){
code=result.code??1005;
reason=result.reason;}else A[c]||(code=1006);
A[E]=states.CLOSED;
l("close",A,(type,A)=>new D(type,A),{
wasClean:e,code,reason});
y.close.hasSubscribers&&y.close.publish({
websocket:A,code,reason});}
function L(error){
const{ws:A}=this;
A[E]=states.CLOSING;
y.socketError.hasSubscribers&&y.socketError.publish(error);
this.destroy();}
A.exports={
establishWebSocketConnection:function(url,A,client,e,t,options){
const o=url;
o.protocol=url.protocol==="ws:"?"http:":"https:";
const request=p({
urlList:[o],client,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",
cache:"no-store",redirect:"error"});
if(options.headers){
const A=F(new R(options.headers));
request.headersList=A;}
const Q=N.randomBytes(16).toString("base64");
request.headersList.append("sec-websocket-key",Q);
request.headersList.append("sec-websocket-version","13");
for(const e of A)request.headersList.append("sec-websocket-protocol",e);
request.headersList.append("sec-websocket-extensions","permessage-deflate; client_max_window_bits");
return k({
request,useParallelQueue:!0,dispatcher:options.dispatcher,processResponse(response){
if(response.type==="error"||response.status!==101){
u(e,"Received network error or non-101 status code.");
return;}
if(A.length!==0&&!response.headersList.get("Sec-WebSocket-Protocol")){
u(e,"Server did not respond with sent protocols.");
return;}
if(response.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){
u(e,'Server did not set Upgrade header to "websocket".');
return;}
if(response.headersList.get("Connection")?.toLowerCase()!=="upgrade"){
u(e,'Server did not set Connection header to "upgrade".');
return;}
if(response.headersList.get("Sec-WebSocket-Accept")!==N.createHash("sha1").update(Q+r).digest("base64")){
u(e,"Incorrect hash received in Sec-WebSocket-Accept header.");
return;}
const o=response.headersList.get("Sec-WebSocket-Extensions");
let g;
if(o!==null){
g=w(o);
if(!g.has("permessage-deflate")){
u(e,"Sec-WebSocket-Extensions header does not match.");
return;}}
const E=response.headersList.get("Sec-WebSocket-Protocol");
if(E!==null){
const A=m("sec-websocket-protocol",request.headersList);
if(A===null||!A.includes(E)){
u(e,"Protocol was not set in the opening handshake.");
return;}}
response.socket.on("data",M);
response.socket.on("close",U);
response.socket.on("error",L);
y.open.hasSubscribers&&y.open.publish({
address:response.socket.address(),protocol:E,extensions:o});
t(response,g);}});},closeWebSocketConnection:function(A,code,reason,e){
if(d(A)||isClosed(A));else if(f(A))if(A[B]===o.NOT_SENT){
A[B]=o.PROCESSING;
const t=new S;
if(code!==void 0&&reason===void 0){
t.frameData=Buffer.allocUnsafe(2);
t.frameData.writeUInt16BE(code,0);}else if(code!==void 0&&reason!==void 0){
t.frameData=Buffer.allocUnsafe(2+e);
t.frameData.writeUInt16BE(code,0);
t.frameData.write(reason,2,"utf-8");}else t.frameData=Q;
A[C].socket.write(t.createFrame(g.CLOSE));
A[B]=o.SENT;
A[E]=states.CLOSING;}else A[E]=states.CLOSING;else{
u(A,"Connection was closed before it was established.");
A[E]=states.CLOSING;}}};},7450:A=>{
const e=Buffer.allocUnsafe(0);
A.exports={
uid:"258EAFA5-E914-47DA-95CA-C5AB0DC85B11",sentCloseFrameState:{
NOT_SENT:0,PROCESSING:1,SENT:2},staticPropertyDescriptors:{
enumerable:!0,writable:!1,configurable:!1},states:{
CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},opcodes:{
CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},maxUnsigned16Bit:65535,parserStates:{
INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},emptyBuffer:e,sendHints:{
string:1,typedArray:2,arrayBuffer:3,blob:4}};},2494:(A,e,t)=>{
const{webidl:r}=t(6083),{kEnumerableProperty:o}=t(586),{kConstruct:Q}=t(33),{MessagePort:g}=t(5919);
class E extends Event{
#_;
constructor(type,A={}){
if(type===Q){
super(arguments[1],arguments[2]);
r.util.markAsUncloneable(this);
return;}
const prefix="MessageEvent constructor";
r.argumentLengthCheck(arguments,1,prefix);
super(type=r.converters.DOMString(type,prefix,"type"),A=r.converters.MessageEventInit(A,prefix,"eventInitDict"));
this.#_=A;
r.util.markAsUncloneable(this);}
get data(){
r.brandCheck(this,E);
return this.#_.data;}
get origin(){
r.brandCheck(this,E);
return this.#_.origin;}
get lastEventId(){
r.brandCheck(this,E);
return this.#_.lastEventId;}
get source(){
r.brandCheck(this,E);
return this.#_.source;}
get ports(){
r.brandCheck(this,E);
Object.isFrozen(this.#_.ports)||Object.freeze(this.#_.ports);
return this.#_.ports;}
initMessageEvent(type,A=!1,e=!1,data=null,origin="",t="",source=null,ports=[]){
r.brandCheck(this,E);
r.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent");
return new E(type,{
bubbles:A,cancelable:e,data,origin,lastEventId:t,source,ports});}
static createFastMessageEvent(type,A){
const e=new E(Q,type,A);
e.#_=A;
e.#_.data??=null;
e.#_.origin??="";
e.#_.lastEventId??="";
e.#_.source??=null;
e.#_.ports??=[];
return e;}}
const{createFastMessageEvent:B}=E;
delete E.createFastMessageEvent;
class I extends Event{
#_;
constructor(type,A={}){
const prefix="CloseEvent constructor";
r.argumentLengthCheck(arguments,1,prefix);
super(type=r.converters.DOMString(type,prefix,"type"),A=r.converters.CloseEventInit(A));
this.#_=A;
r.util.markAsUncloneable(this);}
get wasClean(){
r.brandCheck(this,I);
return this.#_.wasClean;}
get code(){
r.brandCheck(this,I);
return this.#_.code;}
get reason(){
r.brandCheck(this,I);
return this.#_.reason;}}
class c extends Event{
#_;
constructor(type,A){
const prefix="ErrorEvent constructor";
r.argumentLengthCheck(arguments,1,prefix);
super(type,A);
r.util.markAsUncloneable(this);
type=r.converters.DOMString(type,prefix,"type");
A=r.converters.ErrorEventInit(A??{});
this.#_=A;}
get message(){
r.brandCheck(this,c);
return this.#_.message;}
get filename(){
r.brandCheck(this,c);
return this.#_.filename;}
get lineno(){
r.brandCheck(this,c);
return this.#_.lineno;}
get colno(){
r.brandCheck(this,c);
return this.#_.colno;}
get error(){
r.brandCheck(this,c);
return this.#_.error;}}
Object.defineProperties(E.prototype,{
[Symbol.toStringTag]:{
value:"MessageEvent",configurable:!0},data:o,origin:o,lastEventId:o,source:o,ports:o,
initMessageEvent:o});
Object.defineProperties(I.prototype,{
[Symbol.toStringTag]:{
value:"CloseEvent",configurable:!0},reason:o,code:o,wasClean:o});
Object.defineProperties(c.prototype,{
[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:o,filename:o,lineno:o,colno:o,error:o});
r.converters.MessagePort=r.interfaceConverter(g);
r.converters["sequence<MessagePort>"]=r.sequenceConverter(r.converters.MessagePort);
const C=[{
key:"bubbles",converter:r.converters.boolean,defaultValue:()=>!1},{
key:"cancelable",converter:r.converters.boolean,defaultValue:()=>!1},{
key:"composed",converter:r.converters.boolean,defaultValue:()=>!1}];
r.converters.MessageEventInit=r.dictionaryConverter([...C,{
key:"data",converter:r.converters.any,defaultValue:()=>null},{
key:"origin",converter:r.converters.USVString,defaultValue:()=>""},{
key:"lastEventId",converter:r.converters.DOMString,defaultValue:()=>""},{
key:"source",converter:r.nullableConverter(r.converters.MessagePort),defaultValue:()=>null},{
key:"ports",converter:r.converters["sequence<MessagePort>"],defaultValue:()=>new Array(0)}]);
r.converters.CloseEventInit=r.dictionaryConverter([...C,{
key:"wasClean",converter:r.converters.boolean,defaultValue:()=>!1},{
key:"code",converter:r.converters["unsigned short"],defaultValue:()=>0},{
key:"reason",converter:r.converters.USVString,defaultValue:()=>""}]);
r.converters.ErrorEventInit=r.dictionaryConverter([...C,{
key:"message",converter:r.converters.DOMString,defaultValue:()=>""},{
key:"filename",converter:r.converters.USVString,defaultValue:()=>""},{
key:"lineno",converter:r.converters["unsigned long"],defaultValue:()=>0},{
key:"colno",converter:r.converters["unsigned long"],defaultValue:()=>0},{
key:"error",converter:r.converters.any}]);
A.exports={
MessageEvent:E,CloseEvent:I,ErrorEvent:c,createFastMessageEvent:B};},6674:(A,e,t)=>{
const{maxUnsigned16Bit:r}=t(7450),o=16386;
let Q,g=null,E=o;
try{
Q=t(7598);}catch{
Q={
randomFillSync:function(A,e,t){
for(let i=0;i<A.length;++i)A[i]=Math.random()*255|0;
return A;}};}
function B(){
if(E===o){
E=0;
Q.randomFillSync(g??=Buffer.allocUnsafe(o),0,o);}
return[g[E++],g[E++],g[E++],g[E++]];}
A.exports={
WebsocketFrameSend:class{
constructor(data){
this.frameData=data;}
createFrame(A){
const e=this.frameData,t=B(),o=e?.byteLength??0;
let Q=o,g=6;
if(o>r){
g+=8;
Q=127;}else if(o>125){
g+=2;
Q=126;}
const E=Buffer.allocUnsafe(o+g);
E[0]=E[1]=0;
E[0]|=128;
E[0]=(E[0]&240)+A;
/*! ws. MIT License. Einar Otto Stangvik <einaros@gmail.com> */ E[g-4]=t[0];
E[g-3]=t[1];
E[g-2]=t[2];
E[g-1]=t[3];
E[1]=Q;
if(Q===126)E.writeUInt16BE(o,2);else if(Q===127){
E[2]=E[3]=0;
E.writeUIntBE(o,4,6);}
E[1]|=128;
for(let i=0;i<o;++i)E[g+i]=e[i]^t[i&3];
return E;}}};},767:(A,e,t)=>{
const{createInflateRaw:r,Z_DEFAULT_WINDOWBITS:o}=t(8522),{isValidClientWindowBits:Q}=t(4391),{MessageSizeExceededError:g}=t(5793),tail=Buffer.from([0,0,255,255]),E=Symbol("kBuffer"),B=Symbol("kLength");
A.exports={
PerMessageDeflate:class{
#j;
#C={};
#$=0;
constructor(A,options){
this.#C.serverNoContextTakeover=A.has("server_no_context_takeover");
this.#C.serverMaxWindowBits=A.get("server_max_window_bits");
this.#$=options.maxPayloadSize;}
decompress(chunk,A,e){
if(!this.#j){
let A=o;
if(this.#C.serverMaxWindowBits){
if(!Q(this.#C.serverMaxWindowBits)){
e(new Error("Invalid server_max_window_bits"));
return;}
A=Number.parseInt(this.#C.serverMaxWindowBits);}
try{
this.#j=r({
windowBits:A});}catch(A){
e(A);
return;}
this.#j[E]=[];
this.#j[B]=0;
this.#j.on("data",data=>{
this.#j[B]+=data.length;
if(this.#$>0&&this.#j[B]>this.#$){
e(new g);
this.#j.removeAllListeners();
this.#j.destroy();
this.#j=null;}else this.#j[E].push(data);});
this.#j.on("error",A=>{
this.#j=null;
e(A);});}
this.#j.write(chunk);
A&&this.#j.write(tail);
this.#j.flush(()=>{
if(!this.#j)return;
const full=Buffer.concat(this.#j[E],this.#j[B]);
this.#j[E].length=0;
this.#j[B]=0;
e(null,full);});}}};},3922:(A,e,t)=>{
const{Writable:r}=t(7075),o=t(4589),{parserStates:Q,opcodes:g,states,emptyBuffer:E,sentCloseFrameState:B}=t(7450),{kReadyState:I,kSentClose:c,kResponse:C,kReceivedClose:l}=t(1242),{channels:u}=t(8580),{isValidStatusCode:d,isValidOpcode:f,failWebsocketConnection:w,websocketMessageReceived:y,utf8Decode:D,isControlFrame:p,isTextBinaryFrame:k,isContinuationFrame:R}=t(4391),{WebsocketFrameSend:F}=t(6674),{closeWebSocketConnection:m}=t(4347),{PerMessageDeflate:S}=t(767),{MessageSizeExceededError:N}=t(5793);
function M(A,code,reason){
m(A,code,reason,Buffer.byteLength(reason));
w(A,reason);}
A.exports={
ByteParser:class extends r{
#AA=[];
#eA=0;
#tA=0;
#rA=!1;
#y=Q.INFO;
#sA={};
#nA=[];
#oA;
#iA;
#$;
constructor(A,e,options={}){
super();
this.ws=A;
this.#oA=e??new Map;
this.#iA=options.maxFragments??0;
this.#$=options.maxPayloadSize??0;
this.#oA.has("permessage-deflate")&&this.#oA.set("permessage-deflate",new S(e,options));}
_write(chunk,_,A){
this.#AA.push(chunk);
this.#tA+=chunk.length;
this.#rA=!0;
this.run(A);}
#aA(){
if(this.#$>0&&!p(this.#sA.opcode)&&this.#sA.payloadLength+this.#eA>this.#$){
M(this.ws,1009,"Payload size exceeds maximum allowed size");
return!1;}
return!0;}
run(A){
for(;this.#rA;)if(this.#y===Q.INFO){
if(this.#tA<2)return A();
const e=this.consume(2),t=!!(e[0]&128),r=e[0]&15,masked=!(128&~e[1]),o=!t&&r!==g.CONTINUATION,E=e[1]&127,B=e[0]&64,I=e[0]&32,c=e[0]&16;
if(!f(r)){
w(this.ws,"Invalid opcode received");
return A();}
if(masked){
w(this.ws,"Frame cannot be masked");
return A();}
if(B!==0&&!this.#oA.has("permessage-deflate")){
w(this.ws,"Expected RSV1 to be clear.");
return;}
if(I!==0||c!==0){
w(this.ws,"RSV1, RSV2, RSV3 must be clear");
return;}
if(o&&!k(r)){
w(this.ws,"Invalid frame type was fragmented.");
return;}
if(k(r)&&this.#nA.length>0){
w(this.ws,"Expected continuation frame");
return;}
if(this.#sA.fragmented&&o){
w(this.ws,"Fragmented frame exceeded 125 bytes.");
return;}
if((E>125||o)&&p(r)){
w(this.ws,"Control frame either too large or fragmented");
return;}
if(R(r)&&this.#nA.length===0&&!this.#sA.compressed){
w(this.ws,"Unexpected continuation frame");
return;}
if(E<=125){
this.#sA.payloadLength=E;
this.#y=Q.READ_DATA;
if(!this.#aA())return;}else E===126?this.#y=Q.PAYLOADLENGTH_16:E===127&&(this.#y=Q.PAYLOADLENGTH_64);
if(k(r)){
this.#sA.binaryType=r;
this.#sA.compressed=B!==0;}
this.#sA.opcode=r;
this.#sA.masked=masked;
this.#sA.fin=t;
this.#sA.fragmented=o;}else if(this.#y===Q.PAYLOADLENGTH_16){
if(this.#tA<2)return A();
const e=this.consume(2);
this.#sA.payloadLength=e.readUInt16BE(0);
this.#y=Q.READ_DATA;
if(!this.#aA())return;}else if(this.#y===Q.PAYLOADLENGTH_64){
if(this.#tA<8)return A();
const e=this.consume(8),t=e.readUInt32BE(0),r=e.readUInt32BE(4);
if(t!==0||r>2**31-1){
w(this.ws,"Received payload length > 2^31 bytes.");
return;}
this.#sA.payloadLength=r;
this.#y=Q.READ_DATA;
if(!this.#aA())return;}else if(this.#y===Q.READ_DATA){
if(this.#tA<this.#sA.payloadLength)return A();
const body=this.consume(this.#sA.payloadLength);
if(p(this.#sA.opcode)){
this.#rA=this.parseControlFrame(body);
this.#y=Q.INFO;
const socket=this.ws[C].socket;
if(this.#rA&&socket.writableNeedDrain){
this.#rA=!1;
socket.once("drain",()=>{
if(!this.destroyed){
this.#rA=!0;
this.run(A);}});
return;}}else{
if(this.#sA.compressed){
this.#oA.get("permessage-deflate").decompress(body,this.#sA.fin,(error,data)=>{
if(error){
const code=error instanceof N?1009:1007;
M(this.ws,code,error.message);
return;}
if(this.writeFragments(data))if(this.#$>0&&this.#eA>this.#$)M(this.ws,1009,(new N).message);else if(this.#sA.fin){
y(this.ws,this.#sA.binaryType,this.consumeFragments());
this.#rA=!0;
this.#y=Q.INFO;
this.run(A);}else{
this.#y=Q.INFO;
this.#rA=!0;
this.run(A);}});
this.#rA=!1;
break;}
if(!this.writeFragments(body))return;
if(this.#$>0&&this.#eA>this.#$){
M(this.ws,1009,(new N).message);
return;}
!this.#sA.fragmented&&this.#sA.fin&&y(this.ws,this.#sA.binaryType,this.consumeFragments());
this.#y=Q.INFO;}}}
consume(n){
if(n>this.#tA)throw new Error("Called consume() before buffers satiated.");
if(n===0)return E;
if(this.#AA[0].length===n){
this.#tA-=this.#AA[0].length;
return this.#AA.shift();}
const A=Buffer.allocUnsafe(n);
let e=0;
for(;e!==n;){
const next=this.#AA[0],{length}=next;
if(length+e===n){
A.set(this.#AA.shift(),e);
break;}
if(length+e>n){
A.set(next.subarray(0,n-e),e);
this.#AA[0]=next.subarray(n-e);
break;}
A.set(this.#AA.shift(),e);
e+=next.length;}
this.#tA-=n;
return A;}
writeFragments(A){
if(this.#iA>0&&this.#nA.length===this.#iA){
M(this.ws,1008,"Too many message fragments");
return!1;}
this.#eA+=A.length;
this.#nA.push(A);
return!0;}
consumeFragments(){
const A=this.#nA;
if(A.length===1){
this.#eA=0;
return A.shift();}
const output=Buffer.concat(A,this.#eA);
this.#nA=[];
this.#eA=0;
return output;}
parseCloseBody(data){
o(data.length!==1);
let code;
data.length>=2&&(code=data.readUInt16BE(0));
if(code!==void 0&&!d(code))return{
code:1002,reason:"Invalid status code",error:!0};
let reason=data.subarray(2);
reason[0]===239&&reason[1]===187&&reason[2]===191&&(reason=reason.subarray(3));
try{
reason=D(reason);}catch{
return{
code:1007,reason:"Invalid UTF-8",error:!0};}
return{
code,reason,error:!1};}
parseControlFrame(body){
const{opcode:A,payloadLength:e}=this.#sA;
if(A===g.CLOSE){
if(e===1){
w(this.ws,"Received close frame with a 1-byte body.");
return!1;}
this.#sA.closeInfo=this.parseCloseBody(body);
if(this.#sA.closeInfo.error){
const{code,reason}=this.#sA.closeInfo;
m(this.ws,code,reason,reason.length);
w(this.ws,reason);
return!1;}
if(this.ws[c]!==B.SENT){
let body=E;
if(this.#sA.closeInfo.code){
body=Buffer.allocUnsafe(2);
body.writeUInt16BE(this.#sA.closeInfo.code,0);}
const A=new F(body);
this.ws[C].socket.write(A.createFrame(g.CLOSE),A=>{
A||(this.ws[c]=B.SENT);});}
this.ws[I]=states.CLOSING;
this.ws[l]=!0;
return!1;}
if(A===g.PING){
if(!this.ws[l]){
const A=new F(body);
this.ws[C].socket.write(A.createFrame(g.PONG));
u.ping.hasSubscribers&&u.ping.publish({
payload:body});}}else A===g.PONG&&u.pong.hasSubscribers&&u.pong.publish({
payload:body});
return!0;}
get closingInfo(){
return this.#sA.closeInfo;}}};},5094:(A,e,t)=>{
const{WebsocketFrameSend:r}=t(6674),{opcodes:o,sendHints:Q}=t(7450),g=t(158),E=Buffer[Symbol.species];
function B(data,hint){
return new r(function(data,hint){
switch(hint){
case Q.string:
return Buffer.from(data);

case Q.arrayBuffer:
case Q.blob:
return new E(data);

case Q.typedArray:
return new E(data.buffer,data.byteOffset,data.byteLength);}}(data,hint)).createFrame(hint===Q.string?o.TEXT:o.BINARY);
}
A.exports={
SendQueue:class{
#QA=new g;
#gA=!1;
#EA;
constructor(socket){
this.#EA=socket;}
add(item,A,hint){
if(hint!==Q.blob){
const e=B(item,hint);
if(this.#gA){
const node={
promise:null,callback:A,frame:e};
this.#QA.push(node);}else this.#EA.write(e,A);
return;}
const node={
promise:item.arrayBuffer().then(A=>{
node.promise=null;
node.frame=B(A,hint);}),callback:A,frame:null};
this.#QA.push(node);
this.#gA||this.#BA();}
async#BA(){
this.#gA=!0;
const A=this.#QA;
for(;!A.isEmpty();){
const node=A.shift();
node.promise!==null&&await node.promise;
this.#EA.write(node.frame,node.callback);
node.callback=node.frame=null;}
this.#gA=!1;}}};},1242:A=>{
A.exports={
kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),
kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),
kReceivedClose:Symbol("received close"),kByteParser:Symbol("byte parser")};},4391:(A,e,t)=>{
const{kReadyState:r,kController:o,kResponse:Q,kBinaryType:g,kWebSocketURL:E}=t(1242),{states,opcodes:B}=t(7450),{ErrorEvent:I,createFastMessageEvent:c}=t(2494),{isUtf8:C}=t(4573),{collectASequenceOfCodePointsFast:l,removeHTTPWhitespace:u}=t(2318);
function d(A,target,e=(type,A)=>new Event(type,A),t={}){
const event=e(A,t);
target.dispatchEvent(event);}
function f(A,reason){
const{[o]:controller,[Q]:response}=A;
controller.abort();
response?.socket&&!response.socket.destroyed&&response.socket.destroy();
reason&&d("error",A,(type,A)=>new I(type,A),{
error:new Error(reason),message:reason});}
function w(A){
return A===B.CLOSE||A===B.PING||A===B.PONG;}
function y(A){
return A===B.CONTINUATION;}
function D(A){
return A===B.TEXT||A===B.BINARY;}
const p=typeof process.versions.icu=="string",k=p?new TextDecoder("utf-8",{
fatal:!0}):void 0,R=p?k.decode.bind(k):function(A){
if(C(A))return A.toString("utf-8");
throw new TypeError("Invalid utf-8 received.");};
A.exports={
isConnecting:function(A){
return A[r]===states.CONNECTING;},isEstablished:function(A){
return A[r]===states.OPEN;},isClosing:function(A){
return A[r]===states.CLOSING;},isClosed:function(A){
return A[r]===states.CLOSED;},fireEvent:d,isValidSubprotocol:function(A){
if(A.length===0)return!1;
for(let i=0;i<A.length;++i){
const code=A.charCodeAt(i);
if(code<33||code>126||code===34||code===40||code===41||code===44||code===47||code===58||code===59||code===60||code===61||code===62||code===63||code===64||code===91||code===92||code===93||code===123||code===125)return!1;
}
return!0;},isValidStatusCode:function(code){
return code>=1e3&&code<1015?code!==1004&&code!==1005&&code!==1006:code>=3e3&&code<=4999;},
failWebsocketConnection:f,websocketMessageReceived:function(A,type,data){
if(A[r]!==states.OPEN)return;
let e;
if(type===B.TEXT)try{
e=R(data);}catch{
f(A,"Received invalid UTF-8 in text frame.");
return;}else type===B.BINARY&&(e=A[g]==="blob"?new Blob([data]):function(A){
return A.byteLength===A.buffer.byteLength?A.buffer:A.buffer.slice(A.byteOffset,A.byteOffset+A.byteLength);
}(data));
d("message",A,c,{
origin:A[E].origin,data:e});},utf8Decode:R,isControlFrame:w,isContinuationFrame:y,isTextBinaryFrame:D,
isValidOpcode:function(A){
return D(A)||y(A)||w(A);},parseExtensions:function(A){
const e={
position:0},t=new Map;
for(;e.position<A.length;){
const pair=l(";",A,e),[name,value=""]=pair.split("=");
t.set(u(name,!0,!1),u(value,!1,!0));
e.position++;}
return t;},isValidClientWindowBits:function(value){
if(value.length===0)return!1;
for(let i=0;i<value.length;i++){
const A=value.charCodeAt(i);
if(A<48||A>57)return!1;}
const A=Number.parseInt(value,10);
return A>=8&&A<=15;}};},2920:(A,e,t)=>{
const{webidl:r}=t(6083),{URLSerializer:o}=t(2318),{environmentSettingsObject:Q}=t(9774),{staticPropertyDescriptors:g,states,sentCloseFrameState:E,sendHints:B}=t(7450),{kWebSocketURL:I,kReadyState:c,kController:C,kBinaryType:l,kResponse:u,kSentClose:d,kByteParser:f}=t(1242),{isConnecting:w,isEstablished:y,isClosing:D,isValidSubprotocol:p,fireEvent:k}=t(4391),{establishWebSocketConnection:R,closeWebSocketConnection:F}=t(4347),{ByteParser:m}=t(3922),{kEnumerableProperty:S,isBlobLike:N}=t(586),{getGlobalDispatcher:M}=t(5319),{types}=t(7975),{ErrorEvent:U,CloseEvent:L}=t(2494),{SendQueue:T}=t(5094);
class Y extends EventTarget{
#G={
open:null,error:null,close:null,message:null};
#IA=0;
#cA="";
#oA="";
#CA;
constructor(url,A=[]){
super();
r.util.markAsUncloneable(this);
const prefix="WebSocket constructor";
r.argumentLengthCheck(arguments,1,prefix);
const options=r.converters["DOMString or sequence<DOMString> or WebSocketInit"](A,prefix,"options");
url=r.converters.USVString(url,prefix,"url");
A=options.protocols;
const e=Q.settingsObject.baseUrl;
let t;
try{
t=new URL(url,e);}catch(A){
throw new DOMException(A,"SyntaxError");}
t.protocol==="http:"?t.protocol="ws:":t.protocol==="https:"&&(t.protocol="wss:");
if(t.protocol!=="ws:"&&t.protocol!=="wss:")throw new DOMException(`Expected a ws: or wss: protocol, got ${t.protocol}`,"SyntaxError");
if(t.hash||t.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");
typeof A=="string"&&(A=[A]);
if(A.length!==new Set(A.map(A=>A.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");
if(A.length>0&&!A.every(A=>p(A)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");
this[I]=new URL(t.href);
const client=Q.settingsObject;
this[C]=R(t,A,client,this,(response,A)=>this.#hA(response,A),options);
this[c]=Y.CONNECTING;
this[d]=E.NOT_SENT;
this[l]="blob";}
close(code=void 0,reason=void 0){
r.brandCheck(this,Y);
const prefix="WebSocket.close";
code!==void 0&&(code=r.converters["unsigned short"](code,prefix,"code",{
clamp:!0}));
reason!==void 0&&(reason=r.converters.USVString(reason,prefix,"reason"));
if(code!==void 0&&code!==1e3&&(code<3e3||code>4999))throw new DOMException("invalid code","InvalidAccessError");
let A=0;
if(reason!==void 0){
A=Buffer.byteLength(reason);
if(A>123)throw new DOMException(`Reason must be less than 123 bytes; received ${A}`,"SyntaxError");
}
F(this,code,reason,A);}
send(data){
r.brandCheck(this,Y);
const prefix="WebSocket.send";
r.argumentLengthCheck(arguments,1,prefix);
data=r.converters.WebSocketSendData(data,prefix,"data");
if(w(this))throw new DOMException("Sent before connected.","InvalidStateError");
if(y(this)&&!D(this))if(typeof data=="string"){
const length=Buffer.byteLength(data);
this.#IA+=length;
this.#CA.add(data,()=>{
this.#IA-=length;},B.string);}else if(types.isArrayBuffer(data)){
this.#IA+=data.byteLength;
this.#CA.add(data,()=>{
this.#IA-=data.byteLength;},B.arrayBuffer);}else if(ArrayBuffer.isView(data)){
this.#IA+=data.byteLength;
this.#CA.add(data,()=>{
this.#IA-=data.byteLength;},B.typedArray);}else if(N(data)){
this.#IA+=data.size;
this.#CA.add(data,()=>{
this.#IA-=data.size;},B.blob);}}
get readyState(){
r.brandCheck(this,Y);
return this[c];}
get bufferedAmount(){
r.brandCheck(this,Y);
return this.#IA;}
get url(){
r.brandCheck(this,Y);
return o(this[I]);}
get extensions(){
r.brandCheck(this,Y);
return this.#oA;}
get protocol(){
r.brandCheck(this,Y);
return this.#cA;}
get onopen(){
r.brandCheck(this,Y);
return this.#G.open;}
set onopen(A){
r.brandCheck(this,Y);
this.#G.open&&this.removeEventListener("open",this.#G.open);
if(typeof A=="function"){
this.#G.open=A;
this.addEventListener("open",A);}else this.#G.open=null;}
get onerror(){
r.brandCheck(this,Y);
return this.#G.error;}
set onerror(A){
r.brandCheck(this,Y);
this.#G.error&&this.removeEventListener("error",this.#G.error);
if(typeof A=="function"){
this.#G.error=A;
this.addEventListener("error",A);}else this.#G.error=null;}
get onclose(){
r.brandCheck(this,Y);
return this.#G.close;}
set onclose(A){
r.brandCheck(this,Y);
this.#G.close&&this.removeEventListener("close",this.#G.close);
if(typeof A=="function"){
this.#G.close=A;
this.addEventListener("close",A);}else this.#G.close=null;}
get onmessage(){
r.brandCheck(this,Y);
return this.#G.message;}
set onmessage(A){
r.brandCheck(this,Y);
this.#G.message&&this.removeEventListener("message",this.#G.message);
if(typeof A=="function"){
this.#G.message=A;
this.addEventListener("message",A);}else this.#G.message=null;}
get binaryType(){
r.brandCheck(this,Y);
return this[l];}
set binaryType(type){
r.brandCheck(this,Y);
this[l]=type!=="blob"&&type!=="arraybuffer"?"blob":type;}
#hA(response,A){
this[u]=response;
const e=this[C]?.dispatcher?.webSocketOptions,t=e?.maxFragments,r=e?.maxPayloadSize,o=new m(this,A,{
maxFragments:t,maxPayloadSize:r});
o.on("drain",G);
o.on("error",J.bind(this));
response.socket.ws=this;
this[f]=o;
this.#CA=new T(response.socket);
this[c]=states.OPEN;
const Q=response.headersList.get("sec-websocket-extensions");
Q!==null&&(this.#oA=Q);
const g=response.headersList.get("sec-websocket-protocol");
g!==null&&(this.#cA=g);
k("open",this);}}
Y.CONNECTING=Y.prototype.CONNECTING=states.CONNECTING;
Y.OPEN=Y.prototype.OPEN=states.OPEN;
Y.CLOSING=Y.prototype.CLOSING=states.CLOSING;
Y.CLOSED=Y.prototype.CLOSED=states.CLOSED;
Object.defineProperties(Y.prototype,{
CONNECTING:g,OPEN:g,CLOSING:g,CLOSED:g,url:S,readyState:S,bufferedAmount:S,onopen:S,onerror:S,
onclose:S,close:S,onmessage:S,binaryType:S,send:S,extensions:S,protocol:S,[Symbol.toStringTag]:{
value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}});
Object.defineProperties(Y,{
CONNECTING:g,OPEN:g,CLOSING:g,CLOSED:g});
r.converters["sequence<DOMString>"]=r.sequenceConverter(r.converters.DOMString);
r.converters["DOMString or sequence<DOMString>"]=function(A,prefix,e){
return r.util.Type(A)==="Object"&&Symbol.iterator in A?r.converters["sequence<DOMString>"](A):r.converters.DOMString(A,prefix,e);
};
r.converters.WebSocketInit=r.dictionaryConverter([{
key:"protocols",converter:r.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)
},{
key:"dispatcher",converter:r.converters.any,defaultValue:()=>M()},{
key:"headers",converter:r.nullableConverter(r.converters.HeadersInit)}]);
r.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(A){
return r.util.Type(A)!=="Object"||Symbol.iterator in A?{
protocols:r.converters["DOMString or sequence<DOMString>"](A)}:r.converters.WebSocketInit(A);};
r.converters.WebSocketSendData=function(A){
if(r.util.Type(A)==="Object"){
if(N(A))return r.converters.Blob(A,{
strict:!1});
if(ArrayBuffer.isView(A)||types.isArrayBuffer(A))return r.converters.BufferSource(A);}
return r.converters.USVString(A);};
function G(){
this.ws[u].socket.resume();}
function J(A){
let message,code;
if(A instanceof L){
message=A.reason;
code=A.code;}else message=A.message;
k("error",this,()=>new U("error",{
error:A,message}));
F(this,code);}
A.exports={
WebSocket:Y};}};
