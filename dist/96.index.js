export const id=96;

export const ids=[96];

export const modules={
6096:(e,t,r)=>{
r.r(t);
r.d(t,{
environmentPolicy:()=>environmentPolicy,environmentsOf:()=>environmentsOf,judgeEnvironments:()=>judgeEnvironments,
protectedTitle:()=>protectedTitle});
var failure=r(9852),o=r(8383),approvals=r(9024);
const perPage=100,mostPages=5;
function listOf(page){
const{environments,total_count:total}=page;
return environments===void 0&&total===0?[]:Array.isArray(environments)?environments:void 0;}
async function policyOf(value,get){
const environment=(0,approvals.OA)(value),name=(0,approvals.Yj)(environment.name),bypass=environment.can_admins_bypass,rules=(0, 
approvals.ld)(environment.protection_rules).map(approvals.OA),review=rules.find(({type})=>type==="required_reviewers")??{},timer=rules.find(({type})=>type==="wait_timer")?.wait_timer;
return{
name,reviewers:(0,approvals.ld)(review.reviewers).length,preventsSelfReview:review.prevent_self_review===!0,
adminsBypass:typeof bypass=="boolean"?bypass:void 0,wait:typeof timer=="number"?timer:0,branches:await branchesOf(name,(0,approvals.OA)(environment.deployment_branch_policy),get)
};}
async function branchesOf(name,policy,get){
if(policy.custom_branch_policies===!0){
const path=`/environments/${encodeURIComponent(name)}/deployment-branch-policies?per_page=${perPage}`,answer=await get(path),list=answer.ok?(0, 
approvals.OA)(answer.body).branch_policies:void 0;
return Array.isArray(list)?list.map(one=>function({name,type}){
return type==="tag"?`tag ${(0,approvals.Yj)(name)}`:(0,approvals.Yj)(name);}((0,approvals.OA)(one))):void 0;
}
if(policy.protected_branches!==!0)return"any";
const answer=await get("/branches?protected=true&per_page=1");
return answer.ok&&Array.isArray(answer.body)?{
protected:answer.body.length>0?"some":"none"}:{
protected:"not known"};}
var oidc=r(9859);
const protectedTitle="The environments protect the move",page="docs/environments.md";
async function environmentPolicy({inputs,setting,ports,reads,token}){
const patience={
clock:ports.clock,signal:reads,runner:ports.runner,tries:2};
try{
const own=(0,approvals.p7)((0,oidc.OM)(await token("recent")));
if(own===void 0)return[notRead("the OIDC token of this job names no environment",`Add environment: to the job of the plan (${page}).`)];
const asked=environmentsOf(own),names=Object.values(asked);
return judgeEnvironments(asked,await async function({apiUrl,repository},token,names,options){
if(token===void 0)return{
read:!1,why:"there is no github-token",remedy:approvals.te};
const get=path=>(0,approvals.NZ)({
apiUrl,token,path:`${(0,approvals.SH)(repository)}${path}`},options),wanted=new Set(names.map(name=>name.toLowerCase())),found=new Map;
for(let page=1;found.size<wanted.size;page++){
if(page>mostPages)return{
read:!1,why:"there are more than "+perPage*mostPages,remedy:"Check the environment in the settings of the repository."
};
const answer=await get(`/environments?per_page=${perPage}&page=${page}`);
if(!answer.ok)return{
read:!1,why:answer.why,remedy:answer.remedy};
const list=listOf((0,approvals.OA)(answer.body));
if(list===void 0)return{
read:!1,why:"the answer is not a list of environments",remedy:(0,o.et)("GitHub")};
for(const one of list){
const name=(0,approvals.Yj)((0,approvals.OA)(one).name).toLowerCase();
wanted.has(name)&&found.set(name,one);}
if(list.length<perPage)break;}
const policies=[...found].map(async([name,one])=>[name,await policyOf(one,get)]);
return{
read:!0,found:new Map(await Promise.all(policies))};}(setting,inputs.githubToken,names,patience));}catch(e){
const{message,remedy}=(0,failure.h_)(e);
return[notRead((0,o.RK)(message),remedy)];}}
function environmentsOf(own){
const[,move]=/^(.+)-plan$/i.exec(own)??[];
return move===void 0?{
move:own}:{
move,recover:`${move}-recover`};}
function judgeEnvironments({move,recover},known){
if(!known.read)return[notRead(known.why,known.remedy)];
const of=name=>known.found.get(name.toLowerCase())??(0,o.RK)(name),forMove=of(move),forRecover=recover===void 0?void 0:of(recover),wrong=[...typeof forMove=="string"?[missing(forMove)]:[...reviewed(forMove),...c(forMove)],...forRecover===void 0?[]:typeof forRecover=="string"?[missing(forRecover)]:[...waits(forRecover),...c(forRecover)]],unread=[forMove,forRecover].flatMap(one=>typeof one=="object"?function({name:raw,branches}){
const name=(0,o.RK)(raw);
return branches===void 0?[notRead(`which branches may deploy to ${name}`)]:branches==="any"||isList(branches)||branches.protected!=="not known"?[]:[notRead(`whether the repository has a protected branch. ${name} lets protected branches deploy, and without one every branch may`,`In a private repository, give the job of the plan permissions: contents: read. Or choose "Selected branches and tags" in ${name} (${page}).`)];
}(one):[]);
if(wrong.length+unread.length>0)return[...wrong,...unread];
const evidence=[forMove,forRecover].flatMap(one=>typeof one=="object"?[told(one)]:[]);
return[{
id:"environment-policy",level:"ok",title:protectedTitle,evidence:evidence.join("; ")}];}
function told({name,reviewers,adminsBypass,branches}){
const review=reviewers===0?"":`another person must approve${adminsBypass===void 0?" (whether an administrator can skip this was not read)":""}, `;
return`${(0,o.RK)(name)}: ${review}${function(branches){
return branches===void 0?"which branches may deploy was not read":branches==="any"?"every branch may deploy":isList(branches)?branches.length===0?"no branch may deploy":`only ${branches.map(branch=>(0, 
o.RK)(branch,100)).join(", ")} may deploy`:"only protected branches may deploy";}(branches)}`;}
function missing(name){
return warning("environment-missing",`The environment ${name} does not exist`,`the repository has no environment ${name}: GitHub creates it, without any protection, when a job first names it`,`Create it before the move, as described in ${page}. If no job names it, you need not do anything.`);
}
function reviewed({name:raw,reviewers,preventsSelfReview,adminsBypass}){
const name=(0,o.RK)(raw);
if(reviewers===0)return[warning("environment-without-reviewers","GitHub does not ask for an approval of the move",`the environment ${name} has no required reviewers, so its jobs start without an approval`,`Add required reviewers to ${name} (${page}). In private repositories that needs GitHub Enterprise. With require-approval: true the move refuses to start without an approval.`)];
const selfReview=warning("environment-self-review","The person who starts the move can approve it",`the environment ${name} does not prevent self-review`,`Select "Prevent self-review" in the environment ${name}. With require-approval: true the action does not count such an approval.`),bypass=warning("environment-admin-bypass","An administrator can start the move without an approval",`the environment ${name} lets administrators of the repository bypass its protection rules, which is the default of GitHub`,`Deselect "Allow administrators to bypass configured protection rules" in the environment ${name} (${page}).`);
return[...preventsSelfReview?[]:[selfReview],...adminsBypass===!0?[bypass]:[]];}
function c({name:raw,branches}){
const name=(0,o.RK)(raw),why=function(branches){
if(branches!==void 0){
if(branches==="any")return"it has no rule for branches";
if(isList(branches)){
const pattern=branches.find(one=>everything.has(one.replace(/^tag /,"")));
if(pattern===void 0)return;
return pattern.startsWith("tag ")?`its tag rule is ${pattern.slice(4)}`:`its branch rule is ${pattern}`;
}
return branches.protected==="none"?"it lets protected branches deploy, and no branch is protected":void 0;
}}(branches);
if(why===void 0)return[];
const all=why.startsWith("its tag rule")?"tag":"branch";
return[warning("environment-open",`A workflow on any ${all} can move the alias`,`${why}, so every ${all} may deploy to ${name} and can use its roles`,`In the environment ${name} choose "Selected branches and tags" and add the branch main only (${page}).`)];
}
const everything=new Set(["*","**","**/*"]);
function waits({name:raw,reviewers,wait,branches}){
const name=(0,o.RK)(raw);
return branches!==void 0&&isList(branches)&&branches.length===0?[warning("environment-recover-waits","A recovery cannot start",`the environment ${name} lets no branch deploy, so GitHub does not start the job of a recovery`,`In the environment ${name} add the branch main (${page}).`)]:reviewers===0&&wait===0?[]:[warning("environment-recover-waits","A recovery would have to wait",`the environment ${name} ${reviewers>0?"has required reviewers":`has a wait timer of ${wait} min`}. Users are unserved while a recovery waits`,`Remove the required reviewers and the wait timer from ${name} (${page}).`)];
}
function isList(branches){
return Array.isArray(branches);}
function warning(id,title,evidence,remedy){
return{
id,level:"warning",title,evidence,remedy};}
function notRead(why,remedy="In a private repository, give the job of the plan permissions: actions: read."){
return{
id:"environment-not-read",level:"info",title:"Protection of the environment",evidence:`not read: ${why}`,
remedy};}}};
