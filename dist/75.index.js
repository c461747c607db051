export const id=75;

export const ids=[75];

export const modules={
977:function(e,r,t){
var o=this&&this.__createBinding||(Object.create?function(e,r,t,o){
o===void 0&&(o=t);
var c=Object.getOwnPropertyDescriptor(r,t);
c&&!("get"in c?!r.__esModule:c.writable||c.configurable)||(c={
enumerable:!0,get:function(){
return r[t];}});
Object.defineProperty(e,o,c);}:function(e,r,t,o){
o===void 0&&(o=t);
e[o]=r[t];}),c=this&&this.__setModuleDefault||(Object.create?function(e,r){
Object.defineProperty(e,"default",{
enumerable:!0,value:r});}:function(e,r){
e.default=r;}),p=this&&this.__importStar||function(){
var e=function(r){
e=Object.getOwnPropertyNames||function(e){
var r=[];
for(var t in e)Object.prototype.hasOwnProperty.call(e,t)&&(r[r.length]=t);
return r;};
return e(r);};
return function(r){
if(r&&r.__esModule)return r;
var result={};
if(r!=null)for(var t=e(r),i=0;i<t.length;i++)t[i]!=="default"&&o(result,r,t[i]);
c(result,r);
return result;};}(),u=this&&this.__awaiter||function(e,r,t,o){
return new(t||(t=Promise))(function(resolve,reject){
function c(value){
try{
step(o.next(value));}catch(e){
reject(e);}}
function p(value){
try{
step(o.throw(value));}catch(e){
reject(e);}}
function step(result){
result.done?resolve(result.value):function(value){
return value instanceof t?value:new t(function(resolve){
resolve(value);});}(result.value).then(c,p);}
step((o=o.apply(e,r||[])).next());});};
Object.defineProperty(r,"__esModule",{
value:!0});
r.HttpClient=r.HttpClientResponse=r.HttpClientError=r.MediaTypes=r.Headers=r.HttpCodes=void 0;
r.getProxyUrl=function(serverUrl){
const proxyUrl=g.getProxyUrl(new URL(serverUrl));
return proxyUrl?proxyUrl.href:"";};
r.isHttps=function(e){
return new URL(e).protocol==="https:";};
const l=p(t(8611)),https=p(t(5692)),g=p(t(9769)),d=p(t(776)),m=t(3431);
var T,E,f;
!function(e){
e[e.OK=200]="OK";
e[e.MultipleChoices=300]="MultipleChoices";
e[e.MovedPermanently=301]="MovedPermanently";
e[e.ResourceMoved=302]="ResourceMoved";
e[e.SeeOther=303]="SeeOther";
e[e.NotModified=304]="NotModified";
e[e.UseProxy=305]="UseProxy";
e[e.SwitchProxy=306]="SwitchProxy";
e[e.TemporaryRedirect=307]="TemporaryRedirect";
e[e.PermanentRedirect=308]="PermanentRedirect";
e[e.BadRequest=400]="BadRequest";
e[e.Unauthorized=401]="Unauthorized";
e[e.PaymentRequired=402]="PaymentRequired";
e[e.Forbidden=403]="Forbidden";
e[e.NotFound=404]="NotFound";
e[e.MethodNotAllowed=405]="MethodNotAllowed";
e[e.NotAcceptable=406]="NotAcceptable";
e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired";
e[e.RequestTimeout=408]="RequestTimeout";
e[e.Conflict=409]="Conflict";
e[e.Gone=410]="Gone";
e[e.TooManyRequests=429]="TooManyRequests";
e[e.InternalServerError=500]="InternalServerError";
e[e.NotImplemented=501]="NotImplemented";
e[e.BadGateway=502]="BadGateway";
e[e.ServiceUnavailable=503]="ServiceUnavailable";
e[e.GatewayTimeout=504]="GatewayTimeout";}(T||(r.HttpCodes=T={}));
!function(e){
e.Accept="accept";
e.ContentType="content-type";}(E||(r.Headers=E={}));
!function(e){
e.ApplicationJson="application/json";}(f||(r.MediaTypes=f={}));
const w=[T.MovedPermanently,T.ResourceMoved,T.SeeOther,T.TemporaryRedirect,T.PermanentRedirect],y=[T.BadGateway,T.ServiceUnavailable,T.GatewayTimeout],G=["OPTIONS","GET","DELETE","HEAD"];
class v extends Error{
constructor(message,e){
super(message);
this.name="HttpClientError";
this.statusCode=e;
Object.setPrototypeOf(this,v.prototype);}}
r.HttpClientError=v;
class k{
constructor(message){
this.message=message;}
readBody(){
return u(this,void 0,void 0,function*(){
return new Promise(resolve=>u(this,void 0,void 0,function*(){
let output=Buffer.alloc(0);
this.message.on("data",chunk=>{
output=Buffer.concat([output,chunk]);});
this.message.on("end",()=>{
resolve(output.toString());});}));});}
readBodyBuffer(){
return u(this,void 0,void 0,function*(){
return new Promise(resolve=>u(this,void 0,void 0,function*(){
const chunks=[];
this.message.on("data",chunk=>{
chunks.push(chunk);});
this.message.on("end",()=>{
resolve(Buffer.concat(chunks));});}));});}}
r.HttpClientResponse=k;
r.HttpClient=class{
constructor(e,r,t){
this._ignoreSslError=!1;
this._allowRedirects=!0;
this._allowRedirectDowngrade=!1;
this._maxRedirects=50;
this._allowRetries=!1;
this._maxRetries=1;
this._keepAlive=!1;
this._disposed=!1;
this.userAgent=this._getUserAgentWithOrchestrationId(e);
this.handlers=r||[];
this.requestOptions=t;
if(t){
t.ignoreSslError!=null&&(this._ignoreSslError=t.ignoreSslError);
this._socketTimeout=t.socketTimeout;
t.allowRedirects!=null&&(this._allowRedirects=t.allowRedirects);
t.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=t.allowRedirectDowngrade);
t.maxRedirects!=null&&(this._maxRedirects=Math.max(t.maxRedirects,0));
t.keepAlive!=null&&(this._keepAlive=t.keepAlive);
t.allowRetries!=null&&(this._allowRetries=t.allowRetries);
t.maxRetries!=null&&(this._maxRetries=t.maxRetries);}}
options(e,r){
return u(this,void 0,void 0,function*(){
return this.request("OPTIONS",e,null,r||{});});}
get(e,r){
return u(this,void 0,void 0,function*(){
return this.request("GET",e,null,r||{});});}
del(e,r){
return u(this,void 0,void 0,function*(){
return this.request("DELETE",e,null,r||{});});}
post(e,data,r){
return u(this,void 0,void 0,function*(){
return this.request("POST",e,data,r||{});});}
patch(e,data,r){
return u(this,void 0,void 0,function*(){
return this.request("PATCH",e,data,r||{});});}
put(e,data,r){
return u(this,void 0,void 0,function*(){
return this.request("PUT",e,data,r||{});});}
head(e,r){
return u(this,void 0,void 0,function*(){
return this.request("HEAD",e,null,r||{});});}
sendStream(e,r,t,o){
return u(this,void 0,void 0,function*(){
return this.request(e,r,t,o);});}
getJson(e){
return u(this,arguments,void 0,function*(e,r={}){
r[E.Accept]=this._getExistingOrDefaultHeader(r,E.Accept,f.ApplicationJson);
const t=yield this.get(e,r);
return this._processResponse(t,this.requestOptions);});}
postJson(e,r){
return u(this,arguments,void 0,function*(e,r,t={}){
const data=JSON.stringify(r,null,2);
t[E.Accept]=this._getExistingOrDefaultHeader(t,E.Accept,f.ApplicationJson);
t[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(t,f.ApplicationJson);
const o=yield this.post(e,data,t);
return this._processResponse(o,this.requestOptions);});}
putJson(e,r){
return u(this,arguments,void 0,function*(e,r,t={}){
const data=JSON.stringify(r,null,2);
t[E.Accept]=this._getExistingOrDefaultHeader(t,E.Accept,f.ApplicationJson);
t[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(t,f.ApplicationJson);
const o=yield this.put(e,data,t);
return this._processResponse(o,this.requestOptions);});}
patchJson(e,r){
return u(this,arguments,void 0,function*(e,r,t={}){
const data=JSON.stringify(r,null,2);
t[E.Accept]=this._getExistingOrDefaultHeader(t,E.Accept,f.ApplicationJson);
t[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(t,f.ApplicationJson);
const o=yield this.patch(e,data,t);
return this._processResponse(o,this.requestOptions);});}
request(e,r,data,headers){
return u(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");
const t=new URL(r);
let o=this._prepareRequest(e,t,headers);
const c=this._allowRetries&&G.includes(e)?this._maxRetries+1:1;
let response,p=0;
do{
response=yield this.requestRaw(o,data);
if(response&&response.message&&response.message.statusCode===T.Unauthorized){
let e;
for(const handler of this.handlers)if(handler.canHandleAuthentication(response)){
e=handler;
break;}
return e?e.handleAuthentication(this,o,data):response;}
let r=this._maxRedirects;
for(;response.message.statusCode&&w.includes(response.message.statusCode)&&this._allowRedirects&&r>0;){
const c=response.message.headers.location;
if(!c)break;
const p=new URL(c);
if(t.protocol==="https:"&&t.protocol!==p.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
yield response.readBody();
if(p.hostname!==t.hostname)for(const header in headers)header.toLowerCase()==="authorization"&&delete headers[header];
o=this._prepareRequest(e,p,headers);
response=yield this.requestRaw(o,data);
r--;}
if(!response.message.statusCode||!y.includes(response.message.statusCode))return response;
p+=1;
if(p<c){
yield response.readBody();
yield this._performExponentialBackoff(p);}}while(p<c);
return response;});}
dispose(){
this._agent&&this._agent.destroy();
this._disposed=!0;}
requestRaw(e,data){
return u(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>{
this.requestRawWithCallback(e,data,function(e,r){
e?reject(e):r?resolve(r):reject(new Error("Unknown error"));});});});}
requestRawWithCallback(e,data,r){
if(typeof data=="string"){
e.options.headers||(e.options.headers={});
e.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8");}
let t=!1;
function o(e,o){
if(!t){
t=!0;
r(e,o);}}
const c=e.httpModule.request(e.options,e=>{
o(void 0,new k(e));});
let socket;
c.on("socket",e=>{
socket=e;});
c.setTimeout(this._socketTimeout||18e4,()=>{
socket&&socket.end();
o(new Error(`Request timeout: ${e.options.path}`));});
c.on("error",function(e){
o(e);});
data&&typeof data=="string"&&c.write(data,"utf8");
if(data&&typeof data!="string"){
data.on("close",function(){
c.end();});
data.pipe(c);}else c.end();}
getAgent(serverUrl){
const e=new URL(serverUrl);
return this._getAgent(e);}
getAgentDispatcher(serverUrl){
const e=new URL(serverUrl),proxyUrl=g.getProxyUrl(e);
if(proxyUrl&&proxyUrl.hostname)return this._getProxyAgentDispatcher(e,proxyUrl);}
_prepareRequest(method,e,headers){
const r={};
r.parsedUrl=e;
const t=r.parsedUrl.protocol==="https:";
r.httpModule=t?https:l;
const defaultPort=t?443:80;
r.options={};
r.options.host=r.parsedUrl.hostname;
r.options.port=r.parsedUrl.port?parseInt(r.parsedUrl.port):defaultPort;
r.options.path=(r.parsedUrl.pathname||"")+(r.parsedUrl.search||"");
r.options.method=method;
r.options.headers=this._mergeHeaders(headers);
this.userAgent!=null&&(r.options.headers["user-agent"]=this.userAgent);
r.options.agent=this._getAgent(r.parsedUrl);
if(this.handlers)for(const handler of this.handlers)handler.prepareRequest(r.options);
return r;}
_mergeHeaders(headers){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},P(this.requestOptions.headers),P(headers||{})):P(headers||{});
}
_getExistingOrDefaultHeader(e,header,r){
let t;
if(this.requestOptions&&this.requestOptions.headers){
const e=P(this.requestOptions.headers)[header];
e&&(t=typeof e=="number"?e.toString():e);}
const o=e[header];
return o!==void 0?typeof o=="number"?o.toString():o:t!==void 0?t:r;}
_getExistingOrDefaultContentTypeHeader(e,r){
let t;
if(this.requestOptions&&this.requestOptions.headers){
const e=P(this.requestOptions.headers)[E.ContentType];
e&&(t=typeof e=="number"?String(e):Array.isArray(e)?e.join(", "):e);}
const o=e[E.ContentType];
return o!==void 0?typeof o=="number"?String(o):Array.isArray(o)?o.join(", "):o:t!==void 0?t:r;}
_getAgent(e){
let agent;
const proxyUrl=g.getProxyUrl(e),r=proxyUrl&&proxyUrl.hostname;
this._keepAlive&&r&&(agent=this._proxyAgent);
r||(agent=this._agent);
if(agent)return agent;
const t=e.protocol==="https:";
let o=100;
this.requestOptions&&(o=this.requestOptions.maxSockets||l.globalAgent.maxSockets);
if(proxyUrl&&proxyUrl.hostname){
const e={
maxSockets:o,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(proxyUrl.username||proxyUrl.password)&&{
proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{
host:proxyUrl.hostname,port:proxyUrl.port})};
let r;
const c=proxyUrl.protocol==="https:";
r=t?c?d.httpsOverHttps:d.httpsOverHttp:c?d.httpOverHttps:d.httpOverHttp;
agent=r(e);
this._proxyAgent=agent;}
if(!agent){
const options={
keepAlive:this._keepAlive,maxSockets:o};
agent=t?new https.Agent(options):new l.Agent(options);
this._agent=agent;}
t&&this._ignoreSslError&&(agent.options=Object.assign(agent.options||{},{
rejectUnauthorized:!1}));
return agent;}
_getProxyAgentDispatcher(e,proxyUrl){
let r;
this._keepAlive&&(r=this._proxyAgentDispatcher);
if(r)return r;
const t=e.protocol==="https:";
r=new m.ProxyAgent(Object.assign({
uri:proxyUrl.href,pipelining:this._keepAlive?1:0},(proxyUrl.username||proxyUrl.password)&&{
token:`Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`}));
this._proxyAgentDispatcher=r;
t&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||{},{
rejectUnauthorized:!1}));
return r;}
_getUserAgentWithOrchestrationId(e){
const r=e||"actions/http-client",t=process.env.ACTIONS_ORCHESTRATION_ID;
return t?`${r} actions_orchestration_id/${t.replace(/[^a-z0-9_.-]/gi,"_")}`:r;}
_performExponentialBackoff(e){
return u(this,void 0,void 0,function*(){
e=Math.min(10,e);
const ms=5*Math.pow(2,e);
return new Promise(resolve=>setTimeout(()=>resolve(),ms));});}
_processResponse(e,options){
return u(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>u(this,void 0,void 0,function*(){
const r=e.message.statusCode||0,response={
statusCode:r,result:null,headers:{}};
r===T.NotFound&&resolve(response);
let t,contents;
try{
contents=yield e.readBody();
if(contents&&contents.length>0){
t=options&&options.deserializeDates?JSON.parse(contents,function(key,value){
if(typeof value=="string"){
const a=new Date(value);
if(!isNaN(a.valueOf()))return a;}
return value;}):JSON.parse(contents);
response.result=t;}
response.headers=e.message.headers;}catch(e){}
if(r>299){
let e;
e=t&&t.message?t.message:contents&&contents.length>0?contents:`Failed request: (${r})`;
const o=new v(e,r);
o.result=response.result;
reject(o);}else resolve(response);}));});}};
const P=e=>Object.keys(e).reduce((r,t)=>(r[t.toLowerCase()]=e[t],r),{});},9769:(e,r)=>{
Object.defineProperty(r,"__esModule",{
value:!0});
r.getProxyUrl=function(e){
const r=e.protocol==="https:";
if(t(e))return;
const c=(()=>r?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY)();
if(c)try{
return new o(c);}catch(e){
if(!c.startsWith("http://")&&!c.startsWith("https://"))return new o(`http://${c}`);}};
r.checkBypass=t;
function t(e){
if(!e.hostname)return!1;
if(function(host){
const e=host.toLowerCase();
return e==="localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]");
}(e.hostname))return!0;
const r=process.env.no_proxy||process.env.NO_PROXY||"";
if(!r)return!1;
let t;
e.port?t=Number(e.port):e.protocol==="http:"?t=80:e.protocol==="https:"&&(t=443);
const o=[e.hostname.toUpperCase()];
typeof t=="number"&&o.push(`${o[0]}:${t}`);
for(const e of r.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if(e==="*"||o.some(r=>r===e||r.endsWith(`.${e}`)||e.startsWith(".")&&r.endsWith(`${e}`)))return!0;
return!1;}
class o extends URL{
constructor(url,base){
super(url,base);
this._decodedUsername=decodeURIComponent(super.username);
this._decodedPassword=decodeURIComponent(super.password);}
get username(){
return this._decodedUsername;}
get password(){
return this._decodedPassword;}}},1075:(e,r,t)=>{
t.d(r,{
getOctokit:()=>getOctokit});
var o=t(9896),c=t(857);
class p{
constructor(){
var e,r,t;
this.payload={};
if(process.env.GITHUB_EVENT_PATH)if((0,o.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0, 
o.readFileSync)(process.env.GITHUB_EVENT_PATH,{
encoding:"utf8"}));else{
const path=process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${c.EOL}`);}
this.eventName=process.env.GITHUB_EVENT_NAME;
this.sha=process.env.GITHUB_SHA;
this.ref=process.env.GITHUB_REF;
this.workflow=process.env.GITHUB_WORKFLOW;
this.action=process.env.GITHUB_ACTION;
this.actor=process.env.GITHUB_ACTOR;
this.job=process.env.GITHUB_JOB;
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10);
this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10);
this.runId=parseInt(process.env.GITHUB_RUN_ID,10);
this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:"https://api.github.com";
this.serverUrl=(r=process.env.GITHUB_SERVER_URL)!==null&&r!==void 0?r:"https://github.com";
this.graphqlUrl=(t=process.env.GITHUB_GRAPHQL_URL)!==null&&t!==void 0?t:"https://api.github.com/graphql";
}
get issue(){
const payload=this.payload;
return Object.assign(Object.assign({},this.repo),{
number:(payload.issue||payload.pull_request||payload).number});}
get repo(){
if(process.env.GITHUB_REPOSITORY){
const[owner,e]=process.env.GITHUB_REPOSITORY.split("/");
return{
owner,repo:e};}
if(this.payload.repository)return{
owner:this.payload.repository.owner.login,repo:this.payload.repository.name};
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
}}
var u=t(977),l=t(3431);
function g(){
return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>";
}
function d(state,name,method,options){
if(typeof method!="function")throw new Error("method for before hook must be a function");
options||(options={});
return Array.isArray(name)?name.reverse().reduce((e,name)=>d.bind(null,state,name,e,options),method)():Promise.resolve().then(()=>state.registry[name]?state.registry[name].reduce((method,e)=>e.hook.bind(null,method,options),method)():method(options));
}
function m(state,kind,name,e){
const r=e;
state.registry[name]||(state.registry[name]=[]);
kind==="before"&&(e=(method,options)=>Promise.resolve().then(r.bind(null,options)).then(method.bind(null,options)));
kind==="after"&&(e=(method,options)=>{
let result;
return Promise.resolve().then(method.bind(null,options)).then(e=>{
result=e;
return r(result,options);}).then(()=>result);});
kind==="error"&&(e=(method,options)=>Promise.resolve().then(method.bind(null,options)).catch(error=>r(error,options)));
state.registry[name].push({
hook:e,orig:r});}
function T(state,name,method){
if(!state.registry[name])return;
const index=state.registry[name].map(e=>e.orig).indexOf(method);
index!==-1&&state.registry[name].splice(index,1);}
const E=Function.bind,f=E.bind(E);
const w=function(){
const state={
registry:{}},e=d.bind(null,state);
!function(e,state,name){
const r=f(T,null).apply(null,name?[state,name]:[state]);
e.api={
remove:r};
e.remove=r;
["before","error","after","wrap"].forEach(kind=>{
const args=name?[state,kind,name]:[state,kind];
e[kind]=e.api[kind]=f(m,null).apply(null,args);});}(e,state);
return e;};
var y=`octokit-endpoint.js/0.0.0-development ${g()}`;
function G(e,options){
const result=Object.assign({},e);
Object.keys(options).forEach(key=>{
!function(value){
if(typeof value!="object"||value===null)return!1;
if(Object.prototype.toString.call(value)!=="[object Object]")return!1;
const e=Object.getPrototypeOf(value);
if(e===null)return!0;
const r=Object.prototype.hasOwnProperty.call(e,"constructor")&&e.constructor;
return typeof r=="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(value);
}(options[key])?Object.assign(result,{
[key]:options[key]}):key in e?result[key]=G(e[key],options[key]):Object.assign(result,{
[key]:options[key]});});
return result;}
function v(e){
for(const key in e)e[key]===void 0&&delete e[key];
return e;}
function k(e,route,options){
if(typeof route=="string"){
let[method,url]=route.split(" ");
options=Object.assign(url?{
method,url}:{
url:method},options);}else options=Object.assign({},route);
options.headers=function(e){
return e?Object.keys(e).reduce((r,key)=>{
r[key.toLowerCase()]=e[key];
return r;},{}):{};}(options.headers);
v(options);
v(options.headers);
const r=G(e||{},options);
if(options.url==="/graphql"){
e&&e.mediaType.previews?.length&&(r.mediaType.previews=e.mediaType.previews.filter(e=>!r.mediaType.previews.includes(e)).concat(r.mediaType.previews));
r.mediaType.previews=(r.mediaType.previews||[]).map(e=>e.replace(/-preview/,""));}
return r;}
var P=/\{[^{}}]+\}/g;
function O(e){
return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/);}
function A(e,r){
const result={
__proto__:null};
for(const key of Object.keys(e))r.indexOf(key)===-1&&(result[key]=e[key]);
return result;}
function R(e){
return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(part){
/%[0-9A-Fa-f]/.test(part)||(part=encodeURI(part).replace(/%5B/g,"[").replace(/%5D/g,"]"));
return part;}).join("");}
function S(e){
return encodeURIComponent(e).replace(/[!'()*]/g,function(e){
return"%"+e.charCodeAt(0).toString(16).toUpperCase();});}
function F(e,value,key){
value=e==="+"||e==="#"?R(value):S(value);
return key?S(key)+"="+value:value;}
function U(value){
return value!==void 0&&value!==null;}
function C(e){
return e===";"||e==="&"||e==="?";}
function D(e,context){
var r=["+","#",".","/",";","?","&"];
e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(_,e,t){
if(e){
let t="";
const values=[];
if(r.indexOf(e.charAt(0))!==-1){
t=e.charAt(0);
e=e.substr(1);}
e.split(/,/g).forEach(function(variable){
var e=/([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
values.push(function(context,e,key,r){
var value=context[key],result=[];
if(U(value)&&value!=="")if(typeof value=="string"||typeof value=="number"||typeof value=="bigint"||typeof value=="boolean"){
value=value.toString();
r&&r!=="*"&&(value=value.substring(0,parseInt(r,10)));
result.push(F(e,value,C(e)?key:""));}else if(r==="*")Array.isArray(value)?value.filter(U).forEach(function(r){
result.push(F(e,r,C(e)?key:""));}):Object.keys(value).forEach(function(r){
U(value[r])&&result.push(F(e,value[r],r));});else{
const r=[];
Array.isArray(value)?value.filter(U).forEach(function(t){
r.push(F(e,t));}):Object.keys(value).forEach(function(t){
if(U(value[t])){
r.push(S(t));
r.push(F(e,value[t].toString()));}});
C(e)?result.push(S(key)+"="+r.join(",")):r.length!==0&&result.push(r.join(","));}else e===";"?U(value)&&result.push(S(key)):value!==""||e!=="&"&&e!=="?"?value===""&&result.push(""):result.push(S(key)+"=");
return result;}(context,t,e[1],e[2]||e[3]));});
if(t&&t!=="+"){
var o=",";
t==="?"?o="&":t!=="#"&&(o=t);
return(values.length!==0?t:"")+values.join(o);}
return values.join(",");}
return R(t);});
return e==="/"?e:e.replace(/\/$/,"");}
function parse(options){
let body,method=options.method.toUpperCase(),url=(options.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),headers=Object.assign({},options.headers),parameters=A(options,["method","baseUrl","url","headers","request","mediaType"]);
const e=function(url){
const e=url.match(P);
return e?e.map(O).reduce((a,b)=>a.concat(b),[]):[];}(url);
url=function(e){
return{
expand:D.bind(null,e)};}(url).expand(parameters);
/^http/.test(url)||(url=options.baseUrl+url);
const r=A(parameters,Object.keys(options).filter(option=>e.includes(option)).concat("baseUrl"));
if(!/application\/octet-stream/i.test(headers.accept)){
options.mediaType.format&&(headers.accept=headers.accept.split(/,/).map(e=>e.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${options.mediaType.format}`)).join(","));
if(url.endsWith("/graphql")&&options.mediaType.previews?.length){
const e=headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];
headers.accept=e.concat(options.mediaType.previews).map(e=>`application/vnd.github.${e}-preview${options.mediaType.format?`.${options.mediaType.format}`:"+json"}`).join(",");
}}
["GET","HEAD"].includes(method)?url=function(url,parameters){
const e=/\?/.test(url)?"&":"?",names=Object.keys(parameters);
return names.length===0?url:url+e+names.map(name=>name==="q"?"q="+parameters.q.split("+").map(encodeURIComponent).join("+"):`${name}=${encodeURIComponent(parameters[name])}`).join("&");
}(url,r):"data"in r?body=r.data:Object.keys(r).length&&(body=r);
headers["content-type"]||body===void 0||(headers["content-type"]="application/json; charset=utf-8");
["PATCH","PUT"].includes(method)&&body===void 0&&(body="");
return Object.assign({
method,url,headers},body!==void 0?{
body}:null,options.request?{
request:options.request}:null);}
function L(e,route,options){
return parse(k(e,route,options));}
var endpoint=function e(r,t){
const o=k(r,t),c=L.bind(null,o);
return Object.assign(c,{
DEFAULTS:o,defaults:e.bind(null,o),merge:k.bind(null,o),parse});}(null,{
method:"GET",baseUrl:"https://api.github.com",headers:{
accept:"application/vnd.github.v3+json","user-agent":y},mediaType:{
format:""}});
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const I=new Uint8Array(256);
I[9]|=2;
I[32]|=2;
I[59]|=4;
I[44]|=8;
for(let code=128;code<=255;code++)I[code]|=1;
for(const e of"!#$%&'*+-.^_`|~")I[e.charCodeAt(0)]|=16;
for(let code=48;code<=57;code++)I[code]|=16;
for(let code=65;code<=90;code++)I[code]|=17;
for(let code=97;code<=122;code++)I[code]|=16;
const q=(()=>{
const e=function(){};
e.prototype=Object.create(null);
return e;})();
function j(e,start,end){
let result="";
for(let index=start;index<end;index++)if(e.charCodeAt(index)===92){
result+=e.slice(start,index);
start=++index;}
return result+e.slice(start,end);}
const H=/^-?\d+$/,B=/^-?\d+n+$/,x=JSON.stringify,N=JSON.parse,W=/^-?\d+n$/,$=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,V=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,z=e=>e===void 0||typeof e=="function"||typeof e=="symbol",M=e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",J=new Map,K=Number.MAX_SAFE_INTEGER.toString(),Y=K.length,Z=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,X=/^"-?\d+n+"$/,Q=text=>text.replace(Z,(e,digits,r,t)=>{
const o=e[0]==='"';
if(o&&X.test(e))return e.substring(0,e.length-1)+'n"';
const c=r||t,p=digits&&(digits.length<Y||digits.length===Y&&digits<=K);
return o||c||p?e:'"'+e+'n"';});
class ee extends Error{
name;
status;
request;
response;
constructor(message,e,options){
super(message,{
cause:options.cause});
this.name="HttpError";
this.status=Number.parseInt(e);
Number.isNaN(this.status)&&(this.status=0)
/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */;
"response"in options&&(this.response=options.response);
const r=Object.assign({},options.request);
options.request.headers.authorization&&(r.headers=Object.assign({},options.request.headers,{
authorization:options.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")}));
r.url=r.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]");
this.request=r;}}
var re={
headers:{
"user-agent":`octokit-request.js/10.0.16 ${g()}`}},se=()=>"";
async function te(e){
const r=e.request?.fetch||globalThis.fetch;
if(!r)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
const log=e.request?.log||console,t=e.request?.parseSuccessResponseBody!==!1,body=function(value){
if(typeof value!="object"||value===null)return!1;
if(Object.prototype.toString.call(value)!=="[object Object]")return!1;
const e=Object.getPrototypeOf(value);
if(e===null)return!0;
const r=Object.prototype.hasOwnProperty.call(e,"constructor")&&e.constructor;
return typeof r=="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(value);
}(e.body)||Array.isArray(e.body)?((value,e,r)=>{
try{
return"rawJSON"in JSON?x(value,(key,r)=>{
if(typeof r=="bigint")return JSON.rawJSON(r.toString());
0;
Array.isArray(e)&&e.includes(key);
return r;},r):value?x(value,(key,r)=>{
if(typeof r=="string"&&B.test(r))return r.toString()+"n";
if(typeof r=="bigint")return r.toString()+"n";
0;
Array.isArray(e)&&e.includes(key);
return r;},r).replace($,"$1$2$3").replace(V,"$1$2$3"):x(value,e,r);}catch(t){
if(t instanceof RangeError){
const t=((e,r,t)=>{
let o="";
typeof t=="number"?o=" ".repeat(Math.min(10,Math.max(0,Math.floor(t)))):typeof t=="string"&&(o=t.slice(0,10));
const c=typeof r=="function",p=Array.isArray(r)?new Set(r.map(String)):null,u=(parent,key,e)=>{
e!==null&&typeof e=="object"&&typeof e.toJSON=="function"&&(e=e.toJSON(key));
if(typeof e=="string"&&B.test(e))return e+"n";
if(typeof e=="bigint")return"rawJSON"in JSON?JSON.rawJSON(e.toString()):e.toString()+"n";
c&&(e=r.call(parent,key,e));
e!==null&&typeof e=="object"&&(e instanceof Number||e instanceof String||e instanceof Boolean)&&(e=e.valueOf());
return e;},l=u({
"":e},"",e);
if(z(l))return;
const g=l===null||typeof l!="object",d=M(l);
if(g||d)return x(l);
const chunks=[];
let level=0;
const stack=[{
parent:{
"":l},key:"",val:l,isArray:Array.isArray(l),keys:Array.isArray(l)?null:Object.keys(l),index:0,first:!0
}],m=new WeakSet([l]);
for(;stack.length>0;){
const node=stack[stack.length-1];
if(node.index===0){
chunks.push(node.isArray?"[":"{");
level++;}
let e=!1;
if(node.isArray)if(node.index<node.val.length){
node.first||chunks.push(",");
o&&chunks.push("\n"+o.repeat(level));
const e=node.val[node.index],r=u(node.val,String(node.index),e);
if(z(r)){
chunks.push("null");
node.first=!1;
node.index++;}else{
const e=r!==null&&typeof r=="object",t=M(r);
if(e&&!t){
if(m.has(r))throw new TypeError("Converting circular structure to JSON");
m.add(r);
stack.push({
parent:node.val,key:String(node.index),val:r,isArray:Array.isArray(r),keys:Array.isArray(r)?null:Object.keys(r),
index:0,first:!0});
node.first=!1;
node.index++;}else{
chunks.push(x(r));
node.first=!1;
node.index++;}}}else e=!0;else{
for(;node.index<node.keys.length;){
const e=node.keys[node.index++];
if(p&&!p.has(e))continue;
const r=node.val[e],t=u(node.val,e,r);
if(z(t))continue;
node.first||chunks.push(",");
o?chunks.push("\n"+o.repeat(level)+x(e)+": "):chunks.push(x(e)+":");
const c=t!==null&&typeof t=="object",l=M(t);
if(c&&!l){
if(m.has(t))throw new TypeError("Converting circular structure to JSON");
m.add(t);
stack.push({
parent:node.val,key:e,val:t,isArray:Array.isArray(t),keys:Array.isArray(t)?null:Object.keys(t),
index:0,first:!0});
node.first=!1;
break;}
chunks.push(x(t));
node.first=!1;}
node.index>=node.keys.length&&stack[stack.length-1]===node&&(e=!0);}
if(e){
level--;
!node.first&&o&&chunks.push("\n"+o.repeat(level));
chunks.push(node.isArray?"]":"}");
m.delete(node.val);
stack.pop();}}
return chunks.join("");})(value,e,r);
if(t===void 0)return;
return"rawJSON"in JSON?t:t.replace($,"$1$2$3").replace(V,"$1$2$3");}
throw t;}})(e.body):e.body,o=Object.fromEntries(Object.entries(e.headers).map(([name,value])=>[name,String(value)]));
let c;
try{
c=await r(e.url,{
method:e.method,body,redirect:e.request?.redirect,headers:o,signal:e.request?.signal,...e.body&&{
duplex:"half"}});}catch(t){
let message="Unknown Error";
if(t instanceof Error){
if(t.name==="AbortError"){
t.status=500;
throw t;}
message=t.message;
t.name==="TypeError"&&"cause"in t&&(t.cause instanceof Error?message=t.cause.message:typeof t.cause=="string"&&(message=t.cause));
}
const r=new ee(message,500,{
request:e});
r.cause=t;
throw r;}
const status=c.status,url=c.url,p={};
for(const[key,value]of c.headers)p[key]=value;
const u={
url,status,headers:p,data:""};
if("deprecation"in p){
const r=p.link&&p.link.match(/<([^<>]+)>; rel="deprecation"/),t=r&&r.pop();
log.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${p.sunset}${t?`. See ${t}`:""}`);
}
if(status===204||status===205)return u;
if(e.method==="HEAD"){
if(status<400)return u;
throw new ee(c.statusText,status,{
response:u,request:e});}
if(status===304){
u.data=await oe(c);
throw new ee("Not modified",status,{
response:u,request:e});}
if(status>=400){
u.data=await oe(c);
throw new ee(function(data){
if(typeof data=="string")return data;
if(data instanceof ArrayBuffer)return"Unknown error";
if(typeof data=="object"&&data!==null&&"message"in data){
const e=data,r="documentation_url"in e?` - ${e.documentation_url}`:"";
return Array.isArray(e.errors)?`${e.message}: ${e.errors.map(e=>JSON.stringify(e)).join(", ")}${r}`:`${e.message}${r}`;
}
return`Unknown error: ${JSON.stringify(data)}`;}(u.data),status,{
response:u,request:e});}
u.data=t?await oe(c):c.body;
return u;}
async function oe(response){
const e=response.headers.get("content-type");
if(!e)return response.text().catch(se);
const r=function(header){
const e=header.length;
let r=0;
for(;I[header.charCodeAt(r)]&2;)r++;
let index=r,t=0,o=-1,stop=0;
for(;index<e;){
const code=header.charCodeAt(index),flags=I[code];
if(flags&4){
stop|=flags&8;
break;}
flags&2?o===-1&&(o=index):o=-1;
t|=code&65280|flags;
index++;}
const c=o===-1?index:o,value=header.slice(r,c),type=t&65281?value.toLowerCase():value;
return index===e||stop!==0?{
type,index,parameters:new q}:function(header,type,index,e){
const parameters=new q;
e:for(;index<e;){
index++;
for(;I[header.charCodeAt(index)]&2;)index++;
const r=index;
let t=0,o=-1;
for(;index<e;){
const code=header.charCodeAt(index),flags=I[code];
if(flags&4){
if(flags&8)break e;
continue e;}
if(code===61){
const c=o===-1?index:o,value=header.slice(r,c),key=t&65281?value.toLowerCase():value;
index++;
for(;I[header.charCodeAt(index)]&2;)index++;
if(index<e&&header.charCodeAt(index)===34){
const r=++index;
let escaped=!1;
for(;index<e;){
const code=header.charCodeAt(index);
if(code===34){
parameters[key]===void 0&&(parameters[key]=escaped?j(header,r,index):header.slice(r,index));
index++;
let stop=0;
for(;index<e;){
const code=header.charCodeAt(index),flags=I[code];
if(flags&4){
stop=flags&8;
break;}
index++;}
if(stop!==0)break e;
continue e;}
if(code===92&&index+1<e){
escaped=!0;
index+=2;}else index++;}
continue e;}
const p=index;
let stop=0,u=-1;
for(;index<e;){
const code=header.charCodeAt(index),flags=I[code];
if(flags&4){
stop=flags&8;
break;}
flags&2?u===-1&&(u=index):u=-1;
index++;}
if(parameters[key]===void 0){
const e=u===-1?index:u;
parameters[key]=header.slice(p,e);}
if(stop!==0)break e;
continue e;}
flags&2?o===-1&&(o=index):o=-1;
t|=code&65280|flags;
index++;}}
return{
type,index,parameters};}(header,type,index,e);}(e);
if(!function(e){
return e.type==="application/json"||e.type==="application/scim+json";}(r))return r.type.startsWith("text/")||r.parameters.charset?.toLowerCase()==="utf-8"&&r.type!=="application/octet-stream"?response.text().catch(se):response.arrayBuffer().catch(
/* v8 ignore next -- @preserve */
()=>new ArrayBuffer(0));
{
let text="";
try{
text=await response.text();
return((text,e)=>{
if(!text)return N(text,e);
try{
if((()=>{
const e=JSON.parse.toString();
if(J.has(e))return J.get(e);
try{
const result=JSON.parse("1",(_,__,context)=>!!context?.source&&context.source==="1");
J.set(e,result);
return result;}catch{
J.set(e,!1);
return!1;}})())return((text,e)=>JSON.parse(text,(key,value,context)=>{
const r=typeof value=="number",t=value>Number.MAX_SAFE_INTEGER||value<Number.MIN_SAFE_INTEGER,o=r&&t,c=context&&H.test(context.source);
return o&&c?BigInt(context.source):typeof e=="function"?e(key,value,context):value;}))(text,e);
const r=Q(text);
return N(r,(key,value,context)=>((key,value,context,e)=>typeof value=="string"&&W.test(value)?BigInt(value.slice(0,-1)):typeof value=="string"&&B.test(value)?value.slice(0,-1):typeof e=="function"?e(key,value,context):value)(key,value,context,e));
}catch(r){
if(r instanceof RangeError){
const r=Q(text);
return((parsed,e)=>{
const r={
"":parsed},stack=[{
parent:r,key:"",visited:!1}];
for(;stack.length>0;){
const node=stack[stack.length-1];
if(node.visited){
const{parent,key}=node;
let value=parent[key];
typeof value=="string"&&(W.test(value)?value=BigInt(value.slice(0,-1)):B.test(value)&&(value=value.slice(0,-1)));
typeof e=="function"&&(value=e.call(parent,key,value));
value===void 0?delete parent[key]:parent[key]=value;
stack.pop();}else{
node.visited=!0;
const value=node.parent[node.key];
if(value!==null&&typeof value=="object"){
const keys=Object.keys(value);
for(let i=keys.length-1;i>=0;i--)stack.push({
parent:value,key:keys[i],visited:!1});}}}
return r[""];})(N(r),e);}
throw r;}})(text);}catch(e){
return text;}}}
var request=function e(r,t){
const o=r.defaults(t);
return Object.assign(function(route,parameters){
const r=o.merge(route,parameters);
if(!r.request||!r.request.hook)return te(o.parse(r));
const t=(e,r)=>te(o.parse(o.merge(e,r)));
Object.assign(t,{
endpoint:o,defaults:e.bind(null,o)});
return r.request.hook(t,r);},{
endpoint:o,defaults:e.bind(null,o)});}(endpoint,re),ne=class extends Error{
constructor(e,headers,response){
super(function(data){
return"Request failed due to following response errors:\n"+data.errors.map(e=>` - ${e.message}`).join("\n");
}(response));
this.request=e;
this.headers=headers;
this.response=response;
this.errors=response.errors;
this.data=response.data;
Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor);}
request;
headers;
response;
name="GraphqlResponseError";
errors;
data;},ie=["method","baseUrl","url","headers","request","query","mediaType","operationName"],ae=["query","method","url"],ce=/\/api\/v3\/?$/;
/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */ function pe(e,r){
const t=e.defaults(r);
return Object.assign((query,options)=>function(e,query,options){
if(options){
if(typeof query=="string"&&"query"in options)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));
for(const key in options)if(ae.includes(key))return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
}
const r=typeof query=="string"?Object.assign({
query},options):query,t=Object.keys(r).reduce((result,key)=>{
if(ie.includes(key)){
result[key]=r[key];
return result;}
result.variables||(result.variables={});
result.variables[key]=r[key];
return result;},{}),o=r.baseUrl||e.endpoint.DEFAULTS.baseUrl;
ce.test(o)&&(t.url=o.replace(ce,"/api/graphql"));
return e(t).then(response=>{
if(response.data.errors){
const headers={};
for(const key of Object.keys(response.headers))headers[key]=response.headers[key];
throw new ne(t,headers,response.data);}
return response.data.data;});}(t,query,options),{
defaults:pe.bind(null,t),endpoint:t.endpoint});}
pe(request,{
headers:{
"user-agent":`octokit-graphql.js/0.0.0-development ${g()}`},method:"POST",url:"/graphql"});
var ue="(?:[a-zA-Z0-9_-]+)",le=new RegExp(`^${ue}\\.${ue}\\.${ue}$`),ge=le.test.bind(le);
async function de(token){
const e=ge(token),r=token.startsWith("v1.")||token.startsWith("ghs_"),t=token.startsWith("ghu_");
return{
type:"token",token,tokenType:e?"app":r?"installation":t?"user-to-server":"oauth"};}
async function me(token,request,route,parameters){
const endpoint=request.endpoint.merge(route,parameters);
endpoint.headers.authorization=function(token){
return token.split(/\./).length===3?`bearer ${token}`:`token ${token}`;}(token);
return request(endpoint);}
var Te=function(token){
if(!token)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
if(typeof token!="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
token=token.replace(/^(token|bearer) +/i,"");
return Object.assign(de.bind(null,token),{
hook:me.bind(null,token)});};
const he="7.0.8",Ee=()=>{},_e=console.warn.bind(console),be=console.error.bind(console),fe=`octokit-core.js/${he} ${g()}`,we=new Map;
for(const[scope,endpoints]of Object.entries({
actions:{
addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],
addCustomLabelsToSelfHostedRunnerForRepo:["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],
addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
addSelectedRepoToOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],
createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],
createHostedRunnerForOrg:["POST /orgs/{org}/actions/hosted-runners"],
createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
createOrUpdateOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
createOrgVariable:["POST /orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],
createRegistrationTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/registration-token"],
createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/remove-token"],
createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],
deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],
deleteActionsCacheByKey:["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
deleteCustomImageFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
deleteHostedRunnerForOrg:["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}"],
deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],
deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],
deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],
deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],
disableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],
downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],
downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],
downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],
downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
enableSelectedRepositoryGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],
enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],
forceCancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],
generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],
generateRunnerJitconfigForRepo:["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],
getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /repos/{owner}/{repo}/actions/cache/usage"],
getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],
getActionsCacheUsageForOrg:["GET /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],
getAllowedActionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],
getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],
getEnvironmentPublicKey:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],
getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
getGithubActionsDefaultWorkflowPermissionsOrganization:["GET /orgs/{org}/actions/permissions/workflow"],
getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],
getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions"],
getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],
getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],
getHostedRunnersMachineSpecsForOrg:["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],
getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],
getHostedRunnersPlatformsForOrg:["GET /orgs/{org}/actions/hosted-runners/platforms"],
getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/actions/secrets/public-key"],
getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],
getPendingDeploymentsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{
renamed:["actions","getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
getRepoSecret:["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],
getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],
getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],
getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/permissions/access"],
getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],
getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],
listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],
listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],
listEnvironmentSecrets:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],
listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],
listHostedRunnersForOrg:["GET /orgs/{org}/actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],
listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],
listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],
listLabelsForSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/variables"],
listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],
listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actions/organization-variables"],
listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],
listRepoWorkflows:["GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],
listRunnerApplicationsForRepo:["GET /repos/{owner}/{repo}/actions/runners/downloads"],
listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],
listSelectedReposForOrgVariable:["GET /orgs/{org}/actions/variables/{name}/repositories"],
listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/repositories"],
listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],
listWorkflowRunArtifacts:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],
listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],
listWorkflowRunsForRepo:["GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],
reRunWorkflow:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],
removeAllCustomLabelsFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],
removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],
removeCustomLabelFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],
removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
reviewCustomGatesForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],
reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],
setAllowedActionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],
setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],
setCustomLabelsForSelfHostedRunnerForRepo:["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],
setGithubActionsDefaultWorkflowPermissionsOrganization:["PUT /orgs/{org}/actions/permissions/workflow"],
setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],
setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions"],
setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],
setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories"],
setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],
setWorkflowAccessToRepository:["PUT /repos/{owner}/{repo}/actions/permissions/access"],
updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]
},activity:{
checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:["DELETE /repos/{owner}/{repo}/subscription"],
deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],
getRepoSubscription:["GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],
getThreadSubscriptionForAuthenticatedUser:["GET /notifications/threads/{thread_id}/subscription"],
listEventsForAuthenticatedUser:["GET /users/{username}/events"],
listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:["GET /users/{username}/events/orgs/{org}"],
listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],
listPublicEventsForUser:["GET /users/{username}/events/public"],listPublicOrgEvents:["GET /orgs/{org}/events"],
listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:["GET /users/{username}/received_events/public"],
listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:["GET /repos/{owner}/{repo}/notifications"],
listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],
listReposWatchedByUser:["GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],
listWatchedReposForAuthenticatedUser:["GET /user/subscriptions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],
markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{owner}/{repo}/notifications"],
markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],
setRepoSubscription:["PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],
starRepoForAuthenticatedUser:["PUT /user/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]
},apps:{
addRepoToInstallation:["PUT /user/installations/{installation_id}/repositories/{repository_id}",{},{
renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],
addRepoToInstallationForAuthenticatedUser:["PUT /user/installations/{installation_id}/repositories/{repository_id}"],
checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{code}/conversions"],
createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],
deleteAuthorization:["DELETE /applications/{client_id}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],
deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],getBySlug:["GET /apps/{app_slug}"],
getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],
getRepoInstallation:["GET /repos/{owner}/{repo}/installation"],getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],
getSubscriptionPlanForAccountStubbed:["GET /marketplace_listing/stubbed/accounts/{account_id}"],
getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/config"],
getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],
listAccountsForPlanStubbed:["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],
listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],
listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],
listInstallationsForAuthenticatedUser:["GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],
listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:["GET /installation/repositories"],
listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],
listSubscriptionsForAuthenticatedUserStubbed:["GET /user/marketplace_purchases/stubbed"],
listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attempts"],
removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{
renamed:["apps","removeRepoFromInstallationForAuthenticatedUser"]}],
removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],
resetToken:["PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],
scopeToken:["POST /applications/{client_id}/token/scoped"],suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],
unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],
updateWebhookConfigForApp:["PATCH /app/hook/config"]},billing:{
getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/settings/billing/actions"],
getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],
getGithubBillingPremiumRequestUsageReportUser:["GET /users/{username}/settings/billing/premium_request/usage"],
getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],
getGithubBillingUsageReportUser:["GET /users/{username}/settings/billing/usage"],
getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],
getGithubPackagesBillingUser:["GET /users/{username}/settings/billing/packages"],
getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],
getSharedStorageBillingUser:["GET /users/{username}/settings/billing/shared-storage"]},campaigns:{
createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaign_number}"],
getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],
updateCampaign:["PATCH /orgs/{org}/campaigns/{campaign_number}"]},checks:{
create:["POST /repos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],
get:["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
listAnnotations:["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
listForSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],
listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],
rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],
setSuitesPreferences:["PATCH /repos/{owner}/{repo}/check-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
},codeScanning:{
commitAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],
createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
createVariantAnalysis:["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],
deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],
deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",{},{
renamedParameters:{
alert_id:"alert_number"}}],getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],
getAutofix:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
getDefaultSetup:["GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
getVariantAnalysis:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],
getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],
listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],
listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],
listAlertsInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{
renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],
listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],
updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
},codeSecurity:{
attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],
attachEnterpriseConfiguration:["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],
createConfiguration:["POST /orgs/{org}/code-security/configurations"],
createConfigurationForEnterprise:["POST /enterprises/{enterprise}/code-security/configurations"],
deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],
deleteConfigurationForEnterprise:["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],
getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-configuration"],
getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],
getConfigurationsForOrg:["GET /orgs/{org}/code-security/configurations"],getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],
getDefaultConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations/defaults"],
getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],
getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],
getSingleConfigurationForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],
setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],
updateConfiguration:["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],
updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]
},codesOfConduct:{
getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},
codespaces:{
addRepositoryForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],
codespaceMachinesForAuthenticatedUser:["GET /user/codespaces/{codespace_name}/machines"],
createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],
createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
createOrUpdateSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}"],
createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],
createWithRepoForAuthenticatedUser:["POST /repos/{owner}/{repo}/codespaces"],
deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],
deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],
exportForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/exports"],
getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],
getExportDetailsForAuthenticatedUser:["GET /user/codespaces/{codespace_name}/exports/{export_id}"],
getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/codespaces/secrets/public-key"],
getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/public-key"],
getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],
listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/devcontainers"],
listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{
renamedParameters:{
org_id:"org"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],
listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/codespaces/secrets"],
listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],
listSecretsForAuthenticatedUser:["GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
preFlightWithRepoForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/new"],
publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],
removeRepositoryForSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],
setRepositoriesForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories"],
setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
startForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],
stopInOrganization:["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],
updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{
addCopilotSeatsForTeams:["POST /orgs/{org}/copilot/billing/selected_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],
cancelCopilotSeatAssignmentForTeams:["DELETE /orgs/{org}/copilot/billing/selected_teams"],
cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],
copilotMetricsForOrganization:["GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
getCopilotOrganizationDetails:["GET /orgs/{org}/copilot/billing"],getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],
listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{
revoke:["POST /credentials/revoke"]},dependabot:{
addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
createOrUpdateOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],
createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
deleteOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
getAlert:["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],
getOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],
getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],
listAlertsForRepo:["GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],
listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],
setRepositoryAccessDefaultLevel:["PUT /organizations/{org}/dependabot/repository-access/default-level"],
setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/repository-access"]},
dependencyGraph:{
createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],
exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{
get:["GET /emojis"]},enterpriseTeamMemberships:{
add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],
bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]
},enterpriseTeamOrganizations:{
add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],
bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
getAssignments:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},
enterpriseTeams:{
create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],
update:["PATCH /enterprises/{enterprise}/teams/{team_slug}"]},gists:{
checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:["POST /gists/{gist_id}/comments"],
delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],
fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{gist_id}"],getComment:["GET /gists/{gist_id}/comments/{comment_id}"],
getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{gist_id}/comments"],
listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{gist_id}/forks"],
listPublic:["GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],
unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_id}"],updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]
},git:{
createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}/{repo}/git/commits"],
createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],
createTree:["POST /repos/{owner}/{repo}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
getTree:["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
updateRef:["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]},gitignore:{
getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},
hostedCompute:{
createNetworkConfigurationForOrg:["POST /orgs/{org}/settings/network-configurations"],
deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
getNetworkSettingsForOrg:["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],
listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],
updateNetworkConfigurationForOrg:["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]
},interactions:{
getRestrictionsForAuthenticatedUser:["GET /user/interaction-limits"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],
getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],
getRestrictionsForYourPublicRepos:["GET /user/interaction-limits",{},{
renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],
removeRestrictionsForAuthenticatedUser:["DELETE /user/interaction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],
removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],
removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{
renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],
setRestrictionsForAuthenticatedUser:["PUT /user/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],
setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limits"],
setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{
renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},issues:{
addAssignees:["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
checkUserCanBeAssigned:["GET /repos/{owner}/{repo}/assignees/{assignee}"],
checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],
create:["POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],
createLabel:["POST /repos/{owner}/{repo}/labels"],createMilestone:["POST /repos/{owner}/{repo}/milestones"],
deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repos/{owner}/{repo}/labels/{name}"],
deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_number}"],
getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
getLabel:["GET /repos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
getParent:["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],list:["GET /issues"],
listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],
listEvents:["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],
listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],
listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],
listLabelsForMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],
listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],
listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],
removeAssignees:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],
removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],
reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],
setLabels:["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]
},licenses:{
get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/license"]
},markdown:{
render:["POST /markdown"],renderRaw:["POST /markdown/raw",{
headers:{
"content-type":"text/plain; charset=utf-8"}}]},meta:{
get:["GET /meta"],getAllVersions:["GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],
root:["GET /"]},migrations:{
deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/archive"],
deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}/archive"],
getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],
getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],
listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],
listReposForAuthenticatedUser:["GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],
listReposForUser:["GET /user/migrations/{migration_id}/repositories",{},{
renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],
startForOrg:["POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],
unlockRepoForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{
getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],
updateOidcCustomSubTemplateForOrg:["PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{
addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{
deprecated:"octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"
}],assignTeamToOrgRole:["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:["PUT /orgs/{org}/blocks/{username}"],
cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],
checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],
convertMemberToOutsideCollaborator:["PUT /orgs/{org}/outside_collaborators/{username}"],
createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /orgs/{org}/invitations"],
createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],
customPropertiesForOrgsCreateOrUpdateOrganizationValues:["PATCH /organizations/{org}/org-properties/values"],
customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],
customPropertiesForReposCreateOrUpdateOrganizationDefinition:["PUT /orgs/{org}/properties/schema/{custom_property_name}"],
customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],
customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],
customPropertiesForReposDeleteOrganizationDefinition:["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],
customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_name}"],
customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],
customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/properties/values"],delete:["DELETE /orgs/{org}"],
deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],deleteAttestationsById:["DELETE /orgs/{org}/attestations/{attestation_id}"],
deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],
deleteIssueType:["DELETE /orgs/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],
disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],
getImmutableReleasesSettingsRepositories:["GET /orgs/{org}/settings/immutable-releases/repositories"],
getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /orgs/{org}/memberships/{username}"],
getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],
getWebhookConfigForOrg:["GET /orgs/{org}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],
list:["GET /organizations"],listAppInstallations:["GET /orgs/{org}/installations"],
listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],
listAttestationRepositories:["GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],
listAttestationsBulk:["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],
listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],
listForAuthenticatedUser:["GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],
listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],listIssueTypes:["GET /orgs/{org}/issue-types"],
listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],
listOrgRoleTeams:["GET /orgs/{org}/organization-roles/{role_id}/teams"],listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],
listOrgRoles:["GET /orgs/{org}/organization-roles"],listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],
listOutsideCollaborators:["GET /orgs/{org}/outside_collaborators"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],
listPatGrantRequestRepositories:["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],
listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/personal-access-tokens"],
listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],
listSecurityManagerTeams:["GET /orgs/{org}/security-managers",{},{
deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"
}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],
pingWebhook:["POST /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
removeMember:["DELETE /orgs/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],
removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collaborators/{username}"],
removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],
removeSecurityManagerTeam:["DELETE /orgs/{org}/security-managers/teams/{team_slug}",{},{
deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"
}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],
reviewPatGrantRequestsInBulk:["POST /orgs/{org}/personal-access-token-requests"],
revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],
revokeAllOrgRolesUser:["DELETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
revokeOrgRoleUser:["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],
setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],
setImmutableReleasesSettingsRepositories:["PUT /orgs/{org}/settings/immutable-releases/repositories"],
setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],
setPublicMembershipForAuthenticatedUser:["PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],
update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}/issue-types/{issue_type_id}"],
updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],
updateWebhookConfigForOrg:["PATCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{
deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],
deletePackageForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],
deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],
deletePackageVersionForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{
renamed:["packages","getAllPackageVersionsForPackageOwnedByOrg"]}],
getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{
renamed:["packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],
getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions"],
getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],
getAllPackageVersionsForPackageOwnedByUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions"],
getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],
getPackageForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}"],
getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],
getPackageVersionForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],
listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/{org}/docker/conflicts"],
listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],
listPackagesForAuthenticatedUser:["GET /user/packages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],
listPackagesForUser:["GET /users/{username}/packages"],restorePackageForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/restore{?token}"],
restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],
restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],
restorePackageVersionForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]
},privateRegistries:{
createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-registries/{secret_name}"],
getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-registries/public-key"],
listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]
},projects:{
addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],
deleteItemForOrg:["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],
getFieldForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],
getForOrg:["GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],
getOrgItem:["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],
listFieldsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],
listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET /users/{username}/projectsV2"],
listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{project_number}/items"],
updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
updateItemForUser:["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]},pulls:{
checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],
createReplyForReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],
createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],createReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
deleteReviewComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],
get:["GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
getReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],
listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],
listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
merge:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
requestReviewers:["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{
get:["GET /rate_limit"]},reactions:{
createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
createForIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
createForPullRequestReviewComment:["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],
createForTeamDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],
deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],
deleteForIssue:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],
deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],
deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],
deleteForRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],
deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],
deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
listForPullRequestReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],
listForTeamDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]
},repos:{
acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{
renamed:["repos","acceptInvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],
addAppAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{
mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],
addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{
mapToData:"contexts"}],addTeamAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{
mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{
mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],
checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],
checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{username}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],
checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],
checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],
compareCommits:["GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],
createAttestation:["POST /repos/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],
createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
createCommitStatus:["POST /repos/{owner}/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],
createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentBranchPolicy:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
createDispatchEvent:["POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],
createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /orgs/{org}/repos"],
createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],
createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/contents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],
createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /repos/{owner}/{repo}/pages"],
createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],
createUsingTemplate:["POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],
customPropertiesForReposCreateOrUpdateRepositoryValues:["PATCH /repos/{owner}/{repo}/properties/values"],
customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],
declineInvitation:["DELETE /user/repository_invitations/{invitation_id}",{},{
renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:["DELETE /user/repository_invitations/{invitation_id}"],
delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
deleteAnEnvironment:["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
deleteBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],
deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
deleteCommitSignatureProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],
deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],
deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],
deletePullRequestReviewProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],
deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],
disableDeploymentProtectionRule:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
disableImmutableReleases:["DELETE /repos/{owner}/{repo}/immutable-releases"],
disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],
disableVulnerabilityAlerts:["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{
renamed:["repos","downloadZipballArchive"]}],downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],
downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:["PUT /repos/{owner}/{repo}/automated-security-fixes"],
enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],
enablePrivateVulnerabilityReporting:["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],
enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:["POST /repos/{owner}/{repo}/releases/generate-notes"],
get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
getAllDeploymentProtectionRules:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],getAllStatusCheckContexts:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],
getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],
getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /repos/{owner}/{repo}/branches/{branch}"],
getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],
getCollaboratorPermissionLevel:["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],
getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /repos/{owner}/{repo}/commits/{ref}"],
getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}"],
getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
getCommunityProfileMetrics:["GET /repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],
getContributorsStats:["GET /repos/{owner}/{repo}/stats/contributors"],
getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
getDeployKey:["GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
getDeploymentBranchPolicy:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],
getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/latest"],
getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
getOrgRuleSuites:["GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],
getOrgRulesets:["GET /orgs/{org}/rulesets"],getPages:["GET /repos/{owner}/{repo}/pages"],
getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],
getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],
getPullRequestReviewProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:["GET /repos/{owner}/{repo}/readme"],
getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],
getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
getRepoRuleSuite:["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],
getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],
getRepoRulesetVersion:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],
getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],
getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
getUsersWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],
getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],
listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],
listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],
listBranchesForHeadCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],
listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],
listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],
listCustomDeploymentRuleIntegrations:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],
listDeployKeys:["GET /repos/{owner}/{repo}/keys"],listDeploymentBranchPolicies:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],
listForOrg:["GET /orgs/{org}/repos"],listForUser:["GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],
listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:["GET /user/repository_invitations"],
listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],
listPublic:["GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
listReleaseAssets:["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],
listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{repo}/teams"],
listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],
merge:["POST /repos/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],
pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{
mapToData:"apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],
removeStatusCheckContexts:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{
mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{
mapToData:"teams"}],removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{
mapToData:"users"}],renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:["POST /repos/{owner}/{repo}/pages/builds"],
setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
setAppAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{
mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{
mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{
mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{
mapToData:"users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],
update:["PATCH /repos/{owner}/{repo}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],
updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
updateInformationAboutPagesSite:["PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],
updateOrgRuleset:["PUT /orgs/{org}/rulesets/{ruleset_id}"],updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
updateRelease:["PATCH /repos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],
updateRepoRuleset:["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{
renamed:["repos","updateStatusCheckProtection"]}],updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
updateWebhook:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],
uploadReleaseAsset:["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{
baseUrl:"https://uploads.github.com"}]},search:{
code:["GET /search/code"],commits:["GET /search/commits"],issuesAndPullRequests:["GET /search/issues"],
labels:["GET /search/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],
users:["GET /search/users"]},secretScanning:{
createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],
getAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
listAlertsForOrg:["GET /orgs/{org}/secret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},
securityAdvisories:{
createFork:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],
createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],
createRepositoryAdvisory:["POST /repos/{owner}/{repo}/security-advisories"],
createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],
getGlobalAdvisory:["GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],
listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:["GET /orgs/{org}/security-advisories"],
listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]
},teams:{
addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],
addOrUpdateRepoPermissionsInOrg:["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST /orgs/{org}/teams"],
createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
createDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions"],
deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:["GET /orgs/{org}/teams/{team_slug}"],
getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
getDiscussionInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:["GET /orgs/{org}/teams"],
listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],
listMembersInOrg:["GET /orgs/{org}/teams/{team_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],
listReposInOrg:["GET /orgs/{org}/teams/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],
removeRepoInOrg:["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{
addEmailForAuthenticated:["POST /user/emails",{},{
renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],
addSocialAccountForAuthenticatedUser:["POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],
checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/following/{target_user}"],
checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],
createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{
renamed:["users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],
createPublicSshKeyForAuthenticated:["POST /user/keys",{},{
renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],
createSshSigningKeyForAuthenticatedUser:["POST /user/ssh_signing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],
deleteAttestationsById:["DELETE /users/{username}/attestations/{attestation_id}"],
deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],
deleteEmailForAuthenticated:["DELETE /user/emails",{},{
renamed:["users","deleteEmailForAuthenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],
deleteGpgKeyForAuthenticated:["DELETE /user/gpg_keys/{gpg_key_id}",{},{
renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_key_id}"],
deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{
renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:["DELETE /user/keys/{key_id}"],
deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],
deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],
follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],
getByUsername:["GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],
getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{
renamed:["users","getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],
getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",{},{
renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],
getSshSigningKeyForAuthenticatedUser:["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],
listAttestations:["GET /users/{username}/attestations/{subject_digest}"],listAttestationsBulk:["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],
listBlockedByAuthenticated:["GET /user/blocks",{},{
renamed:["users","listBlockedByAuthenticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/blocks"],
listEmailsForAuthenticated:["GET /user/emails",{},{
renamed:["users","listEmailsForAuthenticatedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],
listFollowedByAuthenticated:["GET /user/following",{},{
renamed:["users","listFollowedByAuthenticatedUser"]}],listFollowedByAuthenticatedUser:["GET /user/following"],
listFollowersForAuthenticatedUser:["GET /user/followers"],listFollowersForUser:["GET /users/{username}/followers"],
listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{
renamed:["users","listGpgKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],
listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:["GET /user/public_emails",{},{
renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],
listPublicKeysForUser:["GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",{},{
renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:["GET /user/keys"],
listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/social_accounts"],
listSshSigningKeysForAuthenticatedUser:["GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],
setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email/visibility",{},{
renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],
setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibility"],unblock:["DELETE /user/blocks/{username}"],
unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}}))for(const[e,endpoint]of Object.entries(endpoints)){
const[route,r,t]=endpoint,[method,url]=route.split(/ /),o=Object.assign({
method,url},r);
we.has(scope)||we.set(scope,new Map);
we.get(scope).set(e,{
scope,methodName:e,endpointDefaults:o,decorations:t});}
const handler={
has:({scope},e)=>we.get(scope).has(e),getOwnPropertyDescriptor(target,e){
return{
value:this.get(target,e),configurable:!0,writable:!0,enumerable:!0};},defineProperty(target,e,r){
Object.defineProperty(target.cache,e,r);
return!0;},deleteProperty(target,e){
delete target.cache[e];
return!0;},ownKeys:({scope})=>[...we.get(scope).keys()],set:(target,e,value)=>target.cache[e]=value,
get({octokit,scope,cache:e},r){
if(e[r])return e[r];
const method=we.get(scope).get(r);
if(!method)return;
const{endpointDefaults:t,decorations:o}=method;
e[r]=o?function(octokit,scope,e,r,t){
const o=octokit.request.defaults(r);
return Object.assign(function(...args){
let options=o.endpoint.merge(...args);
if(t.mapToData){
options=Object.assign({},options,{
data:options[t.mapToData],[t.mapToData]:void 0});
return o(options);}
if(t.renamed){
const[r,o]=t.renamed;
octokit.log.warn(`octokit.${scope}.${e}() has been renamed to octokit.${r}.${o}()`);}
t.deprecated&&octokit.log.warn(t.deprecated);
if(t.renamedParameters){
const r=o.endpoint.merge(...args);
for(const[name,alias]of Object.entries(t.renamedParameters))if(name in r){
octokit.log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${e}()". Use "${alias}" instead`);
alias in r||(r[alias]=r[name]);
delete r[name];}
return o(r);}
return o(...args);},o);}(octokit,scope,r,t,o):octokit.request.defaults(t);
return e[r];}};
function ye(octokit){
const e={};
for(const scope of we.keys())e[scope]=new Proxy({
octokit,scope,cache:{}},handler);
return e;}
function Ge(octokit){
return{
rest:ye(octokit)};}
Ge.VERSION="17.0.0";
function ve(octokit,route,parameters){
const options=typeof route=="function"?route.endpoint(parameters):octokit.request.endpoint(route,parameters),e=typeof route=="function"?route:octokit.request,method=options.method,headers=options.headers;
let url=options.url;
return{
[Symbol.asyncIterator]:()=>({
async next(){
if(!url)return{
done:!0};
try{
const r=function(response){
if(!response.data)return{
...response,data:[]};
if(!("total_count"in response.data)&&!("total_commits"in response.data)||"url"in response.data)return response;
const e=response.data.incomplete_results,r=response.data.repository_selection,t=response.data.total_count,o=response.data.total_commits;
delete response.data.incomplete_results;
delete response.data.repository_selection;
delete response.data.total_count;
delete response.data.total_commits;
const c=Object.keys(response.data)[0],data=response.data[c];
response.data=data;
e!==void 0&&(response.data.incomplete_results=e);
r!==void 0&&(response.data.repository_selection=r);
response.data.total_count=t;
response.data.total_commits=o;
return response;}(await e({
method,url,headers}));
url=((r.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1];
if(!url&&"total_commits"in r.data){
const e=new URL(r.url),t=e.searchParams,page=parseInt(t.get("page")||"1",10);
if(page*parseInt(t.get("per_page")||"250",10)<r.data.total_commits){
t.set("page",String(page+1));
url=e.toString();}}
return{
value:r};}catch(e){
if(e.status!==409)throw e;
url="";
return{
value:{
status:200,headers:{},data:[]}};}}})};}
function ke(octokit,route,parameters,e){
if(typeof parameters=="function"){
e=parameters;
parameters=void 0;}
return Pe(octokit,[],ve(octokit,route,parameters)[Symbol.asyncIterator](),e);}
function Pe(octokit,results,e,r){
return e.next().then(result=>{
if(result.done)return results;
let t=!1;
results=results.concat(r?r(result.value,function(){
t=!0;}):result.value.data);
return t?results:Pe(octokit,results,e,r);});}
Object.assign(ke,{
iterator:ve});
function Oe(octokit){
return{
paginate:Object.assign(ke.bind(null,octokit),{
iterator:ve.bind(null,octokit)})};}
Oe.VERSION="0.0.0-development";
new p;
const Ae=function(){
return process.env.GITHUB_API_URL||"https://api.github.com";}(),Re={
baseUrl:Ae,request:{
agent:function(e){
return(new u.HttpClient).getAgent(e);}(Ae),fetch:function(e){
const r=function(e){
return(new u.HttpClient).getAgentDispatcher(e);}(e);
return(url,e)=>function(e,r,t,o){
return new(t||(t=Promise))(function(resolve,reject){
function r(value){
try{
step(o.next(value));}catch(e){
reject(e);}}
function c(value){
try{
step(o.throw(value));}catch(e){
reject(e);}}
function step(result){
result.done?resolve(result.value):function(value){
return value instanceof t?value:new t(function(resolve){
resolve(value);});}(result.value).then(r,c);}
step((o=o.apply(e,[])).next());});}(this,0,void 0,function*(){
return(0,l.fetch)(url,Object.assign(Object.assign({},e),{
dispatcher:r}));});}(Ae)}},Se=class{
static VERSION=he;
static defaults(e){
return class extends(this){
constructor(...args){
const options=args[0]||{};
super(typeof e!="function"?Object.assign({},e,options,options.userAgent&&e.userAgent?{
userAgent:`${options.userAgent} ${e.userAgent}`}:null):e(options));}};}
static plugins=[];
static plugin(...e){
const r=this.plugins;
return class extends(this){
static plugins=r.concat(e.filter(e=>!r.includes(e)));};}
constructor(options={}){
const e=new w,r={
baseUrl:request.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},options.request,{
hook:e.bind(null,"request")}),mediaType:{
previews:[],format:""}};
r.headers["user-agent"]=options.userAgent?`${options.userAgent} ${fe}`:fe;
options.baseUrl&&(r.baseUrl=options.baseUrl);
options.previews&&(r.mediaType.previews=options.previews);
options.timeZone&&(r.headers["time-zone"]=options.timeZone);
this.request=request.defaults(r);
this.graphql=function(e){
return pe(e,{
method:"POST",url:"/graphql"});}
/* v8 ignore if -- @preserve */ (this.request).defaults(r);
this.log=function(e={}){
typeof e.debug!="function"&&(e.debug=Ee);
typeof e.info!="function"&&(e.info=Ee);
typeof e.warn!="function"&&(e.warn=_e);
typeof e.error!="function"&&(e.error=be);
return e;}(options.log);
this.hook=e;
if(options.authStrategy){
const{authStrategy:r,...t}=options,o=r(Object.assign({
request:this.request,log:this.log,octokit:this,octokitOptions:t},options.auth));
e.wrap("request",o.hook);
this.auth=o;}else if(options.auth){
const r=Te(options.auth);
e.wrap("request",r.hook);
this.auth=r;}else this.auth=async()=>({
type:"unauthenticated"});
const t=this.constructor;
for(let i=0;i<t.plugins.length;++i)Object.assign(this,t.plugins[i](this,options));}
request;
graphql;
log;
hook;
auth;}.plugin(Ge,Oe).defaults(Re);
new p;
function getOctokit(token,options,...e){
return new(Se.plugin(...e))(function(token,options){
const e=Object.assign({},options||{}),r=function(token,options){
if(!token&&!options.auth)throw new Error("Parameter token or opts.auth is required");
if(token&&options.auth)throw new Error("Parameters token and opts.auth may not both be specified");
return typeof options.auth=="string"?options.auth:`token ${token}`;}(token,e);
r&&(e.auth=r);
const t=function(e){
var r;
const t=(r=process.env.ACTIONS_ORCHESTRATION_ID)===null||r===void 0?void 0:r.trim();
if(t){
const tag=`actions_orchestration_id/${t.replace(/[^a-z0-9_.-]/gi,"_")}`;
return(e===null||e===void 0?void 0:e.includes(tag))?e:`${e?`${e} `:""}${tag}`;}
return e;}(e.userAgent);
t&&(e.userAgent=t);
return e;}(token,options));}}};
