export const id=365;

export const ids=[365];

export const modules={
5040:(e,t,o)=>{
o.d(t,{
L:()=>De});
var r=o(6868),c=o(4405),d=o(5424),u=o(1478),p=o(7485),l=o(7579),g=o(9688),m=o(2841),client=o(7860),S=o(9053),endpoints=o(7926),R=o(7979),f=o(478),v=o(868),w=o(6979),I=o(9065),P=o(3753),y=o(4876);
const C=async(config,context,input)=>({
operation:(0,P.u)(context).operation,region:await(0,y.t)(config.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");})()}),k=e=>{
const options=[];
e.operation;
options.push(function(e){
return{
schemeId:"aws.auth#sigv4",signingProperties:{
name:"route53",region:e.region},propertiesExtractor:(config,context)=>({
signingProperties:{
config,context}})};}(e));
return options;};
var x=o(920),T=o(8739),E=o(4351),A=o(7303),D=o(9670),H=o(8898),Z=o(6875),z=o(3816),N=o(7613),G=o(5412),L=o(5653),F=o(446),q=o(2766),O=o(4824),U=o(9903),V=o(2149),M=o(18),j=o(5606),B=o(9752),W=o(791),$=o(2068),K=o(51),Y=o(6663),Q=o(7022),J=o(7307),X=o(4574),ee=o(1787),te=o(1958),se=o(4397),oe=o(6467),re=o(7228),ne=o(2988);
const s="ref",ae="authSchemes",ie="name",ce="signingRegion",a=-1,b=!0,de="isSet",ue="PartitionResult",pe="booleanEquals",he="stringEquals",le="getAttr",h="sigv4",i={
[s]:"Endpoint"},ge={
fn:le,argv:[{
[s]:ue},"name"]},me={
[s]:ue},Se={
[ae]:[{
[ie]:h,[ce]:"us-east-1"}]},Re={
[ae]:[{
[ie]:h,[ce]:"cn-northwest-1"}]},n={
[ae]:[{
[ie]:h,[ce]:"us-gov-west-1"}]},fe={
[ae]:[{
[ie]:h,[ce]:"eusc-de-east-1"}]},ve={
[ae]:[{
[ie]:h,[ce]:"{PartitionResult#implicitGlobalRegion}"}]},we=[{
[s]:"Region"}],Ie={
conditions:[[de,[i]],[de,we],["aws.partition",we,ue],[pe,[{
[s]:"UseFIPS"},b]],[he,[ge,"aws"]],[he,[ge,"aws-cn"]],[he,[ge,"aws-us-gov"]],[pe,[{
[s]:"UseDualStack"},b]],[pe,[{
fn:le,argv:[me,"supportsFIPS"]},b]],[he,[ge,"aws-iso"]],[he,[ge,"aws-iso-b"]],[he,[ge,"aws-iso-e"]],[he,[ge,"aws-iso-f"]],[he,[ge,"aws-eusc"]],[pe,[{
fn:le,argv:[me,"supportsDualStack"]},b]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[i,{}],["https://route53.amazonaws.com",Se],["https://route53-fips.amazonaws.com",Se],["https://route53.global.api.aws",Se],["https://route53-fips.global.api.aws",Se],["https://route53.amazonaws.com.cn",Re],["https://route53.global.api.amazonwebservices.com.cn",Re],["https://route53.us-gov.amazonaws.com",n],["https://route53.us-gov.api.aws",n],["https://route53.c2s.ic.gov",{
[ae]:[{
[ie]:h,[ce]:"us-iso-east-1"}]}],["https://route53.sc2s.sgov.gov",{
[ae]:[{
[ie]:h,[ce]:"us-isob-east-1"}]}],["https://route53.cloud.adc-e.uk",{
[ae]:[{
[ie]:h,[ce]:"eu-isoe-west-1"}]}],["https://route53.csp.hci.ic.gov",{
[ae]:[{
[ie]:h,[ce]:"us-isof-south-1"}]}],["https://route53.amazonaws.eu",fe],["https://route53.global.api.amazonwebservices.eu",fe],["https://route53-fips.{PartitionResult#dualStackDnsSuffix}",ve],[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://route53-fips.{PartitionResult#dnsSuffix}",ve],[a,"FIPS is enabled but this partition does not support FIPS"],["https://route53.{PartitionResult#dualStackDnsSuffix}",ve],[a,"DualStack is enabled but this partition does not support DualStack"],["https://route53.{PartitionResult#dnsSuffix}",ve],[a,"Invalid Configuration: Missing Region"]]
},Pe=1e8,ye=new Int32Array([-1,1,-1,0,27,3,1,4,Pe+25,2,5,Pe+25,3,19,6,4,18,7,5,17,8,6,25,9,7,15,10,9,Pe+12,11,10,Pe+13,12,11,Pe+14,13,12,Pe+15,14,13,Pe+16,Pe+24,13,Pe+17,16,14,Pe+22,Pe+23,7,Pe+9,Pe+8,7,Pe+6,Pe+4,4,26,20,6,25,21,7,23,22,8,Pe+20,Pe+21,8,24,Pe+19,14,Pe+18,Pe+19,7,Pe+11,Pe+10,7,Pe+7,Pe+5,3,Pe+1,28,7,Pe+2,Pe+3]),Ce=ne.d.from(ye,2,Ie.conditions,Ie.results),ke=new se.k({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),xe=(e,context={})=>ke.get(e,()=>(0,oe.c)(Ce,{
endpointParams:e,logger:context.logger}));
re.m.aws=te.U;
var Te=o(1186),Ee=o(5489),be=o(2061),Ae=o(8440);
class De extends client.K{
config;
constructor(...[e]){
const t=(config=>{
(0,z.I)(process.version);
const e=(0,G.I)(config),t=()=>e().then(N.l),o=(config=>({
apiVersion:"2013-04-01",base64Decoder:config?.base64Decoder??Q.E,base64Encoder:config?.base64Encoder??J.n,
disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??xe,
extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??k,
httpAuthSchemes:config?.httpAuthSchemes??[{
schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new B.f2
}],logger:config?.logger??new K.N,protocol:config?.protocol??W.t,protocolSettings:config?.protocolSettings??{
defaultNamespace:"com.amazonaws.route53",errorTypeRegistries:Te.q1U,xmlNamespace:"https://route53.amazonaws.com/doc/2013-04-01/",
version:"2013-04-01",serviceTarget:"AWSDnsV20130401"},serviceId:config?.serviceId??"Route 53",
sha256:config?.sha256??$.k,urlParser:config?.urlParser??Y.D,utf8Decoder:config?.utf8Decoder??X.a,
utf8Encoder:config?.utf8Encoder??ee.P}))(config);
(0,T.I)(process.version);
const r={
profile:config?.profile,logger:o.logger};
return{
...o,...config,runtime:"node",defaultsMode:e,authSchemePreference:config?.authSchemePreference??(0,L.Z)(H.$,r),
bodyLengthChecker:config?.bodyLengthChecker??V.n,credentialDefaultProvider:config?.credentialDefaultProvider??Z.v,
defaultSocketTimeout:(0,E.E)(config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??(0,A.pf)({
serviceId:o.serviceId,clientVersion:"3.1164.0"}),maxAttempts:config?.maxAttempts??(0,L.Z)(f.qs,config),
region:config?.region??(0,L.Z)(F.GG,{
...F.zH,...r}),requestHandler:M.$.create(config?.requestHandler??t),retryMode:config?.retryMode??(0,L.Z)({
...f.kN,default:async()=>(await t()).retryMode||U.L0},config),streamCollector:config?.streamCollector??j.k,
useDualstackEndpoint:config?.useDualstackEndpoint??(0,L.Z)(q.e$,r),useFipsEndpoint:config?.useFipsEndpoint??(0,L.Z)(O.Ko,r),
userAgentAppId:config?.userAgentAppId??(0,L.Z)(D.hV,r)};})(e||{});
super(t);
this.initConfig=t;
const o=(0,x.v)(t),P=(0,r.D)(o),te=(0,f.$z)(P),se=(0,S.T)(te),oe=(0, 
c.OV)(se),re=((e,t)=>{
const o=Object.assign((0,Ee.R)(e),(0,be.xA)(e),(0,Ae.e)(e),(e=>{
const t=e.httpAuthSchemes;
let o=e.httpAuthSchemeProvider,r=e.credentials;
return{
setHttpAuthScheme(e){
const index=t.findIndex(t=>t.schemeId===e.schemeId);
index===-1?t.push(e):t.splice(index,1,e);},httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){
o=e;},httpAuthSchemeProvider:()=>o,setCredentials(credentials){
r=credentials;},credentials:()=>r};})(e));
t.forEach(e=>e.configure(o));
return Object.assign(e,(0,Ee.$)(o),(0,be.uv)(o),(0,Ae.j)(o),(config=>({
httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),
credentials:config.credentials()}))(o));})((config=>{
const e=(0,I.ho)(config);
return Object.assign(e,{
authSchemePreference:(0,y.t)(config.authSchemePreference??[])});})((0,endpoints.Co)(oe)),e?.extensions||[]);
this.config=re;
this.middlewareStack.use((0,w.wq)(this.config));
this.middlewareStack.use((0,d.sM)(this.config));
this.middlewareStack.use((0,v.ey)(this.config));
this.middlewareStack.use((0,R.vK)(this.config));
this.middlewareStack.use((0,c.TC)(this.config));
this.middlewareStack.use((0,u.Y7)(this.config));
this.middlewareStack.use((0,p.n)(this.config));
this.middlewareStack.use((0,l.w)(this.config,{
httpAuthSchemeParametersProvider:C,identityProviderConfigProvider:async config=>new g.h({
"aws.auth#sigv4":config.credentials})}));
this.middlewareStack.use((0,m.l)(this.config));}
destroy(){
super.destroy();}}},6569:(e,t,o)=>{
o.d(t,{
lq:()=>S,yt:()=>R,Fw:()=>f,yO:()=>v,G5:()=>command});
const r=/^\/(hostedzone|change|delegationset)\//,c=["DelegationSetId","HostedZoneId","Id"],d={
step:"initialize",tags:["ROUTE53_IDS"],name:"idNormalizerMiddleware",override:!0},u=e=>({
applyToStack:e=>{
e.add(function(){
return next=>async args=>{
const input={
...args.input};
for(const e of c){
const t=input[e];
t&&(input[e]=t.replace(r,""));}
return next({
...args,input});};}(),d);}}),p={
step:"initialize",tags:["ROUTE53_IDS","CHANGE_RESOURCE_RECORD_SETS"],name:"changeResourceRecordSetsMiddleware",
override:!0},l=e=>({
applyToStack:e=>{
e.add(function(){
return next=>async args=>{
const{ChangeBatch}=args.input,Changes=[];
for(const change of ChangeBatch?.Changes??[]){
const{AliasTarget}=change.ResourceRecordSet??{};
AliasTarget?Changes.push({
...change,ResourceRecordSet:{
...change.ResourceRecordSet,AliasTarget:{
...AliasTarget,HostedZoneId:AliasTarget.HostedZoneId.replace(r,"")}}}):Changes.push(change);}
return next({
...args,input:{
...args.input,ChangeBatch:{
...ChangeBatch,Changes}}});};}(),p);}});
var g=o(5747),endpoints=o(7926),m=o(920);
const command=(0,g.k)(m.S,"AWSDnsV20130401","Route53Client",endpoints.rD),S={},R=(e,t,config,o)=>[u()],f=(e,t,config,o)=>[l(),u()],v=(e,t,config,o)=>[];
},5443:(e,t,o)=>{
o.d(t,{
y:()=>d});
var r=o(6569),c=o(1186);
class d extends((0,r.G5)(r.lq,r.Fw,"ChangeResourceRecordSets",c.VZw)){}},265:(e,t,o)=>{
o.d(t,{
Y:()=>d});
var r=o(6569),c=o(1186);
class d extends((0,r.G5)(r.lq,r.yt,"GetChange",c.xmL)){}},1966:(e,t,o)=>{
o.d(t,{
H:()=>d});
var r=o(6569),c=o(1186);
class d extends((0,r.G5)(r.lq,r.yt,"GetHostedZone",c.Ukk)){}},5689:(e,t,o)=>{
o.d(t,{
a:()=>d});
var r=o(6569),c=o(1186);
class d extends((0,r.G5)(r.lq,r.yt,"ListHostedZonesByName",c.vfj)){}},9607:(e,t,o)=>{
o.d(t,{
I:()=>d});
var r=o(6569),c=o(1186);
class d extends((0,r.G5)(r.lq,r.yt,"ListResourceRecordSets",c.z6W)){}},505:(e,t,o)=>{
o.d(t,{
a:()=>ListTagsForResourceCommand});
var r=o(6569),c=o(1186);
class ListTagsForResourceCommand extends((0,r.G5)(r.lq,r.yO,"ListTagsForResource",c.Tzn)){}},920:(e,t,o)=>{
o.d(t,{
S:()=>c,v:()=>r});
const r=options=>Object.assign(options,{
useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??!1,
defaultSigningName:"route53"}),c={
UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}};},1186:(e,t,o)=>{
o.d(t,{
VZw:()=>He,xmL:()=>Ze,Ukk:()=>ze,vfj:()=>Ne,z6W:()=>Ge,Tzn:()=>Le,q1U:()=>Q});
var r=o(9835),c=o(3441);
class d extends c.T{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.route53#Route53ServiceException";
constructor(options){
super(options);
Object.setPrototypeOf(this,d.prototype);}}
const u="AliasTarget",p="Comment",l="ChangeBatch",g="ChangeInfo",m="CallerReference",S="CidrRoutingConfig",R="Change",f="Changes",v="Coordinates",w="DNSName",I="DelegationSet",P="GeoLocation",y="GeoProximityLocation",C="HostedZone",k="HostedZoneId",x="HostedZones",T="Id",E="IsTruncated",A="LinkedService",D="MaxItems",H="Name",Z="ResourceId",z="ResourceRecord",N="ResourceRecordSet",G="ResourceRecordSets",L="ResourceRecords",F="ResourceType",q="ResourceTagSet",O="Value",U="VPCs",V="httpQuery",M="http",j="maxitems",B="smithy.ts.sdk.synthetic.com.amazonaws.route53",W="xmlName",$="com.amazonaws.route53",K=new r.O(B);
var Y=[-3,B,"Route53ServiceException",0,[],[]];
K.registerError(Y,d);
const Q=[K,new r.O($)];
var J=[3,$,u,0,[k,w,"EvaluateTargetHealth"],[0,0,2],3],X=[3,$,R,0,["Action",N],[0,[()=>ke,0]],2],ee=[3,$,l,0,[f,p],[[()=>Changes,0],0],1],te=[3,$,g,0,[T,"Status","SubmittedAt",p],[0,0,4,0],3],se=[3,$,"ChangeResourceRecordSetsRequest",0,[k,l],[[0,1],[()=>ee,0]],2],oe=[3,$,"ChangeResourceRecordSetsResponse",0,[g],[()=>te],1],re=[3,$,S,0,["CollectionId","LocationName"],[0,0],2],ne=[3,$,v,0,["Latitude","Longitude"],[0,0],2],ae=[3,$,I,0,["NameServers",T,m],[[()=>be,0],0,0],1],ie=[3,$,P,0,["ContinentCode","CountryCode","SubdivisionCode"],[0,0,0]],ce=[3,$,y,0,["AWSRegion","LocalZoneGroup",v,"Bias"],[0,0,()=>ne,1]],de=[3,$,"GetChangeRequest",0,[T],[[0,1]],1],ue=[3,$,"GetChangeResponse",0,[g],[()=>te],1],pe=[3,$,"GetHostedZoneRequest",0,[T],[[0,1]],1],he=[3,$,"GetHostedZoneResponse",0,[C,I,U],[()=>le,[()=>ae,0],[()=>De,0]],1],le=[3,$,C,0,[T,H,m,"Config","ResourceRecordSetCount",A,"Features"],[0,0,0,()=>ge,1,()=>Re,()=>Se],3],ge=[3,$,"HostedZoneConfig",0,[p,"PrivateZone"],[0,2]],me=[3,$,"HostedZoneFailureReasons",0,["AcceleratedRecovery"],[0]],Se=[3,$,"HostedZoneFeatures",0,["AcceleratedRecoveryStatus","FailureReasons"],[0,()=>me]],Re=[3,$,A,0,["ServicePrincipal","Description"],[0,0]],fe=[3,$,"ListHostedZonesByNameRequest",0,[w,k,D],[[0,{
[V]:"dnsname"}],[0,{
[V]:"hostedzoneid"}],[1,{
[V]:j}]]],ve=[3,$,"ListHostedZonesByNameResponse",0,[x,E,D,w,k,"NextDNSName","NextHostedZoneId"],[[()=>HostedZones,0],2,1,0,0,0,0],3],we=[3,$,"ListResourceRecordSetsRequest",0,[k,"StartRecordName","StartRecordType","StartRecordIdentifier",D],[[0,1],[0,{
[V]:"name"}],[0,{
[V]:"type"}],[0,{
[V]:"identifier"}],[1,{
[V]:j}]],1],Ie=[3,$,"ListResourceRecordSetsResponse",0,[G,E,D,"NextRecordName","NextRecordType","NextRecordIdentifier"],[[()=>ResourceRecordSets,0],2,1,0,0,0],3],Pe=[3,$,"ListTagsForResourceRequest",0,[F,Z],[[0,1],[0,1]],2],ye=[3,$,"ListTagsForResourceResponse",0,[q],[[()=>xe,0]],1],Ce=[3,$,z,0,[O],[0],1],ke=[3,$,N,0,[H,"Type","SetIdentifier","Weight","Region",P,"Failover","MultiValueAnswer","TTL",L,u,"HealthCheckId","TrafficPolicyInstanceId",S,y],[0,0,0,1,0,()=>ie,0,2,1,[()=>ResourceRecords,0],()=>J,0,0,()=>re,()=>ce],2],xe=[3,$,q,0,[F,Z,"Tags"],[0,0,[()=>Ae,0]]],Te=[3,$,"Tag",0,["Key",O],[0,0]],Ee=[3,$,"VPC",0,["VPCRegion","VPCId"],[0,0]],Changes=[1,$,f,0,[()=>X,{
[W]:R}]],be=[1,$,"DelegationSetNameServers",0,[0,{
[W]:"NameServer"}]],HostedZones=[1,$,x,0,[()=>le,{
[W]:C}]],ResourceRecords=[1,$,L,0,[()=>Ce,{
[W]:z}]],ResourceRecordSets=[1,$,G,0,[()=>ke,{
[W]:N}]],Ae=[1,$,"TagList",0,[()=>Te,{
[W]:"Tag"}]],De=[1,$,U,0,[()=>Ee,{
[W]:"VPC"}]],He=[9,$,"ChangeResourceRecordSets",{
[M]:["POST","/2013-04-01/hostedzone/{HostedZoneId}/rrset",200]},()=>se,()=>oe],Ze=[9,$,"GetChange",{
[M]:["GET","/2013-04-01/change/{Id}",200]},()=>de,()=>ue],ze=[9,$,"GetHostedZone",{
[M]:["GET","/2013-04-01/hostedzone/{Id}",200]},()=>pe,()=>he],Ne=[9,$,"ListHostedZonesByName",{
[M]:["GET","/2013-04-01/hostedzonesbyname",200]},()=>fe,()=>ve],Ge=[9,$,"ListResourceRecordSets",{
[M]:["GET","/2013-04-01/hostedzone/{HostedZoneId}/rrset",200]},()=>we,()=>Ie],Le=[9,$,"ListTagsForResource",{
[M]:["GET","/2013-04-01/tags/{ResourceType}/{ResourceId}",200]},()=>Pe,()=>ye];}};
