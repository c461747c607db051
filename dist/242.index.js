export const id=242;

export const ids=[242];

export const modules={
9242:(e,t,r)=>{
r.d(t,{
EventStreamSerde:()=>j,eventStreamSerdeProvider:()=>H});
var o=r(7075),c=r(8522);
const l=new Uint32Array(256);
for(let i=0;i<256;++i){
let e=i;
for(let t=0;t<8;++t)e=e&1?3988292384^e>>>1:e>>>1;
l[i]=e>>>0;}
const u=4294967295,y=typeof c.crc32=="function"?c.crc32:void 0,f=y?function(e){
return class{
digestLength=4;
value=0;
update(data){
this.value=e(data,this.value);}
digestSync(){
return this.value>>>0;}
async digest(){
const out=new Uint8Array(4);
new DataView(out.buffer).setUint32(0,this.digestSync(),!1);
return out;}
reset(){
this.value=0;}};}(y):class{
digestLength=4;
checksum=u;
update(data){
for(let i=0;i<data.length;++i)this.checksum=this.checksum>>>8^l[255&(this.checksum^data[i])];}
digestSync(){
return(this.checksum^u)>>>0;}
async digest(){
const value=this.digestSync(),out=new Uint8Array(4);
new DataView(out.buffer).setUint32(0,value,!1);
return out;}
reset(){
this.checksum=u;}};
var d,m=r(6852),g=r(706);
class w{
bytes;
constructor(bytes){
this.bytes=bytes;
if(bytes.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes");}
static fromNumber(number){
if(number>0x8000000000000000||number< -0x8000000000000000)throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
const bytes=new Uint8Array(8);
for(let i=7,e=Math.abs(Math.round(number));i>-1&&e>0;i--,e/=256)bytes[i]=e;
number<0&&p(bytes);
return new w(bytes);}
valueOf(){
const bytes=this.bytes.slice(0),e=bytes[0]&128;
e&&p(bytes);
return parseInt((0,g.n)(bytes),16)*(e?-1:1);}
toString(){
return String(this.valueOf());}}
function p(bytes){
for(let i=0;i<8;i++)bytes[i]^=255;
for(let i=7;i>-1;i--){
bytes[i]++;
if(bytes[i]!==0)break;}}
class v{
toUtf8;
fromUtf8;
constructor(e,t){
this.toUtf8=e;
this.fromUtf8=t;}
format(headers){
const chunks=[];
for(const e in headers){
if(!(0,m.$)(headers,e))continue;
const bytes=this.fromUtf8(e);
if(bytes.byteLength>255)throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${bytes.byteLength}`);
chunks.push(Uint8Array.from([bytes.byteLength]),bytes,this.formatHeaderValue(headers[e]));}
const out=new Uint8Array(chunks.reduce((e,bytes)=>e+bytes.byteLength,0));
let e=0;
for(const chunk of chunks){
out.set(chunk,e);
e+=chunk.byteLength;}
return out;}
formatHeaderValue(header){
switch(header.type){
case"boolean":
return Uint8Array.from([header.value?0:1]);

case"byte":
return Uint8Array.from([2,header.value]);

case"short":
const e=new DataView(new ArrayBuffer(3));
e.setUint8(0,3);
e.setInt16(1,header.value,!1);
return new Uint8Array(e.buffer);

case"integer":
const t=new DataView(new ArrayBuffer(5));
t.setUint8(0,4);
t.setInt32(1,header.value,!1);
return new Uint8Array(t.buffer);

case"long":
const r=new Uint8Array(9);
r[0]=5;
r.set(header.value.bytes,1);
return r;

case"binary":
if(header.value.byteLength>x)throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${x} bytes: ${header.value.byteLength}`);
const o=new DataView(new ArrayBuffer(3+header.value.byteLength));
o.setUint8(0,6);
o.setUint16(1,header.value.byteLength,!1);
const c=new Uint8Array(o.buffer);
c.set(header.value,3);
return c;

case"string":
const l=this.fromUtf8(header.value);
if(l.byteLength>x)throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${x} bytes: ${l.byteLength}`);
const u=new DataView(new ArrayBuffer(3+l.byteLength));
u.setUint8(0,7);
u.setUint16(1,l.byteLength,!1);
const y=new Uint8Array(u.buffer);
y.set(l,3);
return y;

case"timestamp":
const f=new Uint8Array(9);
f[0]=8;
f.set(w.fromNumber(header.value.valueOf()).bytes,1);
return f;

case"uuid":
if(!L.test(header.value))throw new Error(`Invalid UUID received: ${header.value}`);
const d=new Uint8Array(17);
d[0]=9;
d.set((0,g.a)(header.value.replace(/-/g,"")),1);
return d;}}
parse(headers){
const out={};
let e=0;
for(;e<headers.byteLength;){
const t=headers.getUint8(e++),name=this.toUtf8(new Uint8Array(headers.buffer,headers.byteOffset+e,t));
e+=t;
switch(headers.getUint8(e++)){
case 0:
out[name]={
type:S,value:!0};
break;

case 1:
out[name]={
type:S,value:!1};
break;

case 2:
out[name]={
type:U,value:headers.getInt8(e++)};
break;

case 3:
out[name]={
type:E,value:headers.getInt16(e,!1)};
e+=2;
break;

case 4:
out[name]={
type:A,value:headers.getInt32(e,!1)};
e+=4;
break;

case 5:
out[name]={
type:M,value:new w(new Uint8Array(headers.buffer,headers.byteOffset+e,8))};
e+=8;
break;

case 6:
const t=headers.getUint16(e,!1);
e+=2;
out[name]={
type:k,value:new Uint8Array(headers.buffer,headers.byteOffset+e,t)};
e+=t;
break;

case 7:
const r=headers.getUint16(e,!1);
e+=2;
out[name]={
type:I,value:this.toUtf8(new Uint8Array(headers.buffer,headers.byteOffset+e,r))};
e+=r;
break;

case 8:
out[name]={
type:z,value:new Date(new w(new Uint8Array(headers.buffer,headers.byteOffset+e,8)).valueOf())};
e+=8;
break;

case 9:
const o=new Uint8Array(headers.buffer,headers.byteOffset+e,16);
e+=16;
out[name]={
type:$,value:`${(0,g.n)(o.subarray(0,4))}-${(0,g.n)(o.subarray(4,6))}-${(0,g.n)(o.subarray(6,8))}-${(0, 
g.n)(o.subarray(8,10))}-${(0,g.n)(o.subarray(10))}`};
break;

default:
throw new Error("Unrecognized header type tag");}}
return out;}}
!function(e){
e[e.boolTrue=0]="boolTrue";
e[e.boolFalse=1]="boolFalse";
e[e.byte=2]="byte";
e[e.short=3]="short";
e[e.integer=4]="integer";
e[e.long=5]="long";
e[e.byteArray=6]="byteArray";
e[e.string=7]="string";
e[e.timestamp=8]="timestamp";
e[e.uuid=9]="uuid";}(d||(d={}));
const S="boolean",U="byte",E="short",A="integer",M="long",k="binary",I="string",z="timestamp",$="uuid",L=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,x=32767;
class O{
headerMarshaller;
messageBuffer;
isEndOfStream;
constructor(e,t){
this.headerMarshaller=new v(e,t);
this.messageBuffer=[];
this.isEndOfStream=!1;}
feed(message){
this.messageBuffer.push(this.decode(message));}
endOfStream(){
this.isEndOfStream=!0;}
getMessage(){
const message=this.messageBuffer.pop(),e=this.isEndOfStream;
return{
getMessage:()=>message,isEndOfStream:()=>e};}
getAvailableMessages(){
const messages=this.messageBuffer;
this.messageBuffer=[];
const e=this.isEndOfStream;
return{
getMessages:()=>messages,isEndOfStream:()=>e};}
encode({headers:e,body}){
const headers=this.headerMarshaller.format(e),length=headers.byteLength+body.byteLength+16,out=new Uint8Array(length),view=new DataView(out.buffer,out.byteOffset,out.byteLength),t=new f;
view.setUint32(0,length,!1);
view.setUint32(4,headers.byteLength,!1);
t.update(out.subarray(0,8));
view.setUint32(8,t.digestSync(),!1);
out.set(headers,12);
out.set(body,headers.byteLength+12);
t.update(out.subarray(8,length-4));
view.setUint32(length-4,t.digestSync(),!1);
return out;}
decode(message){
const{headers,body}=function({byteLength:e,byteOffset:t,buffer:r}){
if(e<16)throw new Error("Provided message too short to accommodate event stream message overhead");
const view=new DataView(r,t,e),o=view.getUint32(0,!1);
if(e!==o)throw new Error("Reported message length does not match received message length");
const c=view.getUint32(4,!1),l=view.getUint32(8,!1),u=view.getUint32(e-4,!1),y=new f;
y.update(new Uint8Array(r,t,8));
if(l!==y.digestSync())throw new Error(`The prelude checksum specified in the message (${l}) does not match the calculated CRC32 checksum (${y.digestSync()})`);
y.update(new Uint8Array(r,t+8,e-12));
if(u!==y.digestSync())throw new Error(`The message checksum (${y.digestSync()}) did not match the expected value of ${u}`);
return{
headers:new DataView(r,t+8+4,c),body:new Uint8Array(r,t+8+4+c,o-c-16)};}(message);
return{
headers:this.headerMarshaller.parse(headers),body};}
formatHeaders(e){
return this.headerMarshaller.format(e);}}
class T{
options;
constructor(options){
this.options=options;}
[Symbol.asyncIterator](){
return this.asyncIterator();}
async*asyncIterator(){
for await(const bytes of this.options.inputStream){
const decoded=this.options.decoder.decode(bytes);
yield decoded;}}}
class C{
options;
constructor(options){
this.options=options;}
[Symbol.asyncIterator](){
return this.asyncIterator();}
async*asyncIterator(){
for await(const e of this.options.messageStream){
const t=this.options.encoder.encode(e);
yield t;}
this.options.includeEndFrame&&(yield new Uint8Array(0));}}
class B{
options;
constructor(options){
this.options=options;}
[Symbol.asyncIterator](){
return this.asyncIterator();}
async*asyncIterator(){
for await(const message of this.options.messageStream){
const e=await this.options.deserializer(message);
e!==void 0&&(yield e);}}}
class D{
options;
constructor(options){
this.options=options;}
[Symbol.asyncIterator](){
return this.asyncIterator();}
async*asyncIterator(){
for await(const chunk of this.options.inputStream){
const e=this.options.serializer(chunk);
yield e;}}}
function V(e,t){
return async function(message){
const{value:r}=message.headers[":message-type"];
if(r==="error"){
const e=new Error(message.headers[":error-message"].value||"UnknownError");
e.name=message.headers[":error-code"].value;
throw e;}
if(r==="exception"){
const code=message.headers[":exception-type"].value,r={
[code]:message},o=await e(r);
if(o.$unknown){
const error=new Error(t(message.body));
error.name=code;
throw error;}
throw o[code];}
if(r==="event"){
const event={
[message.headers[":event-type"].value]:message},t=await e(event);
if(t.$unknown)return;
return t;}
throw Error(`Unrecognizable event type: ${message.headers[":event-type"].value}`);};}
class R{
eventStreamCodec;
utfEncoder;
constructor({utf8Encoder:e,utf8Decoder:t}){
this.eventStreamCodec=new O(e,t);
this.utfEncoder=e;}
deserialize(body,e){
const t=function(source){
let e=0,t=0,r=null,o=null;
const c=size=>{
if(typeof size!="number")throw new Error("Attempted to allocate an event message where size was not a number: "+size);
e=size;
t=4;
r=new Uint8Array(size);
new DataView(r.buffer).setUint32(0,size,!1);};
return{
[Symbol.asyncIterator]:async function*(){
const l=source[Symbol.asyncIterator]();
for(;;){
const{value,done}=await l.next();
if(done){
if(!e)return;
if(e!==t)throw new Error("Truncated event message received.");
yield r;
return;}
const u=value.length;
let y=0;
for(;y<u;){
if(!r){
const e=u-y;
o||(o=new Uint8Array(4));
const r=Math.min(4-t,e);
o.set(value.slice(y,y+r),t);
t+=r;
y+=r;
if(t<4)break;
c(new DataView(o.buffer).getUint32(0,!1));
o=null;}
const l=Math.min(e-t,u-y);
r.set(value.slice(y,y+l),t);
t+=l;
y+=l;
if(e&&e===t){
yield r;
r=null;
e=0;
t=0;}}}}};}(body);
return new B({
messageStream:new T({
inputStream:t,decoder:this.eventStreamCodec}),deserializer:V(e,this.utfEncoder)});}
serialize(e,t){
return new C({
messageStream:new D({
inputStream:e,serializer:t}),encoder:this.eventStreamCodec,includeEndFrame:!0});}}
class P{
universalMarshaller;
constructor({utf8Encoder:e,utf8Decoder:t}){
this.universalMarshaller=new R({
utf8Decoder:t,utf8Encoder:e});}
deserialize(body,e){
const t=typeof body[Symbol.asyncIterator]=="function"?body:async function*(e){
let t=!1,r=!1;
const records=new Array;
e.on("error",e=>{
t||(t=!0);
if(e)throw e;});
e.on("data",data=>{
records.push(data);});
e.on("end",()=>{
t=!0;});
for(;!r;){
const value=await new Promise(resolve=>setTimeout(()=>resolve(records.shift()),0));
value&&(yield value);
r=t&&records.length===0;}}(body);
return this.universalMarshaller.deserialize(t,e);}
serialize(input,e){
return o.Readable.from(this.universalMarshaller.serialize(input,e));}}
const H=options=>new P(options);
var F=r(9835),N=r(1787),q=r(4574);
class j{
marshaller;
serializer;
deserializer;
serdeContext;
defaultContentType;
compositeErrorRegistry;
constructor({marshaller:e,serializer:t,deserializer:r,serdeContext:o,defaultContentType:c,compositeErrorRegistry:l}){
this.marshaller=e;
this.serializer=t;
this.deserializer=r;
this.serdeContext=o;
this.defaultContentType=c;
this.compositeErrorRegistry=l;}
async serializeEventStream({eventStream:e,requestSchema:t,initialRequest:r,initialMessageType:o}){
const c=this.marshaller,l=t.getEventStreamMember(),u=t.getMemberSchema(l),y=this.serializer,f=this.defaultContentType,d=Symbol("initialRequestMarker"),g={
async*[Symbol.asyncIterator](){
if(r){
const headers={
":event-type":{
type:"string",value:o??"initial-request"},":message-type":{
type:"string",value:"event"},":content-type":{
type:"string",value:f}};
y.write(t,r);
const body=y.flush();
yield{
[d]:!0,headers,body};}
for await(const page of e)yield page;}};
return c.serialize(g,event=>{
if(event[d])return{
headers:event.headers,body:event.body};
let e="";
for(const key in event)if((0,m.$)(event,key)&&key!=="__type"){
e=key;
break;}
const{additionalHeaders:t,body,eventType:r,explicitPayloadContentType:o}=this.writeEventBody(e,u,event);
return{
headers:{
":event-type":{
type:"string",value:r},":message-type":{
type:"string",value:"event"},":content-type":{
type:"string",value:o??f},...t},body};});}
async deserializeEventStream({response,responseSchema:e,initialResponseContainer:t,initialMessageType:r}){
const o=this.marshaller,c=e.getEventStreamMember(),l=e.getMemberSchema(c).getMemberSchemas(),u=Symbol("initialResponseMarker"),y=o.deserialize(response.body,async event=>{
let t="";
for(const key in event)if((0,m.$)(event,key)&&key!=="__type"){
t=key;
break;}
const body=event[t].body;
if(t===(r??"initial-response")){
const t=await this.deserializer.read(e,body);
delete t[c];
return{
[u]:!0,...t};}
if(t in l){
const e=l[t];
if(e.isStructSchema()){
const out={};
let r=!1;
for(const[name,member]of e.structIterator()){
const{eventHeader:e,eventPayload:o}=member.getMergedTraits();
r=r||Boolean(e||o);
if(o)member.isBlobSchema()?out[name]=body:member.isStringSchema()?out[name]=(this.serdeContext?.utf8Encoder??N.P)(body):member.isStructSchema()&&(out[name]=await this.deserializer.read(member,body));else if(e){
const value=event[t].headers[name]?.value;
value!=null&&(member.isNumericSchema()?out[name]=value&&typeof value=="object"&&"bytes"in value?BigInt(value.toString()):Number(value):out[name]=value);
}}
return{
[t]:await this.readEventMember(e,body,r,out)};}
return{
[t]:await this.deserializer.read(e,body)};}
return{
$unknown:event};}),f=y[Symbol.asyncIterator](),d=await f.next();
if(d.done)return y;
if(d.value?.[u]){
if(!e)throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
for(const key in d.value)(0,m.$)(d.value,key)&&(t[key]=d.value[key]);}
return{
async*[Symbol.asyncIterator](){
d?.value?.[u]||(yield d.value);
for(;;){
const{done,value}=await f.next();
if(done)break;
yield value;}}};}
async readEventMember(e,body,t,out){
let r;
const o=e.getSchema();
if(Array.isArray(o)&&o[0]===-3){
const e=o[1],t=F.O.for(e);
this.compositeErrorRegistry?.copyFrom(t);
r=(this.compositeErrorRegistry??t)?.getErrorCtor(o);}
const c=t?out:body.byteLength===0?{}:await this.deserializer.read(e,body);
if(r){
const message=c.message??c.Message??"Unknown",t={},o=e.getMergedTraits().error;
o&&(t.$fault=o);
return Object.assign(new r({}),t,{
message},c);}
return c;}
writeEventBody(e,t,event){
const r=this.serializer;
let o,c=e,l=null;
const u={};
if((()=>t.getSchema()[4].includes(e))()){
const c=t.getMemberSchema(e);
if(c.isStructSchema()){
for(const[t,r]of c.structIterator()){
const{eventHeader:o,eventPayload:c}=r.getMergedTraits();
if(c)l=t;else if(o){
const value=event[e][t];
let type="binary";
r.isNumericSchema()?type=(-2)**31<=value&&value<=2**31-1?"integer":"long":r.isTimestampSchema()?type="timestamp":r.isStringSchema()?type="string":r.isBooleanSchema()&&(type="boolean");
if(value!=null){
u[t]={
type,value};
delete event[e][t];}}}
if(l!==null){
const t=c.getMemberSchema(l);
t.isBlobSchema()?o="application/octet-stream":t.isStringSchema()&&(o="text/plain");
r.write(t,event[e][l]);}else r.write(c,event[e]);}else{
if(!c.isUnitSchema())throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
r.write(c,{});}}else{
const[type,value]=event[e];
c=type;
r.write(15,value);}
const y=r.flush()??new Uint8Array;
return{
body:typeof y=="string"?(this.serdeContext?.utf8Decoder??q.a)(y):y,eventType:c,
explicitPayloadContentType:o,additionalHeaders:u};}}}};
