export function start(load){
const cancel=new AbortController;
for(const signal of["SIGINT","SIGTERM","SIGBREAK","SIGHUP"])process.on(signal,()=>cancel.abort(`the run was cancelled (${signal})`));
process.stdout.on("error",()=>cancel.abort("the run was cancelled (the job log was closed)"));
process.stderr.on("error",()=>{});
let tell=message=>{
process.stdout.write(`Error: ${message}\n`);};
process.on("uncaughtException",({message})=>{
tell(message.replace(/[^ -~]|##|::/g," "));
process.stdout.write("",()=>process.exit(1));});
process.exitCode=1;
process.once("beforeExit",()=>tell("the step ended without a result: nothing was left to wait for"));
delete process.env.GITHUB_EVENT_PATH;
const uncaught=by=>{
tell=by;};
load().then(step=>step({
env:process.env,cancel:cancel.signal,cork,uncaught})).then(code=>{
process.stdout.write("",()=>process.exit(code));});}

function cork(){
process.stdout.cork();
process.nextTick(()=>process.stdout.uncork());}
