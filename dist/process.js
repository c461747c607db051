import { closeSync, constants, openSync, writeFileSync } from "node:fs";

export function start(load) {
 const cancel = new AbortController;
 for (const signal of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(signal, () => cancel.abort(`the run was cancelled (${signal})`));
 process.stdout.on("error", () => cancel.abort("the run was cancelled (the job log was closed)"));
 process.stderr.on("error", () => {});
 process.on("uncaughtException", ({message}) => {
  const shown = message.replace(/[^ -~]|##|::/g, " ");
  process.stdout.write(`Error: ${shown}\n`, () => process.exit(1));
 });
 load().then(step => step({
  env: process.env,
  cancel: cancel.signal,
  write,
  files
 })).then(code => {
  process.stdout.write("", () => process.exit(code));
 });
}

function write(text) {
 process.stdout.cork();
 process.stdout.write(text);
 process.nextTick(() => process.stdout.uncork());
}

const files = {
 append: (path, text) => put(path, text, constants.O_APPEND),
 replace: (path, text) => put(path, text, constants.O_TRUNC)
};

function put(path, text, how) {
 const atOnce = constants.O_NONBLOCK ?? 0;
 const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | how | atOnce, 438);
 try {
  writeFileSync(file, text);
 } finally {
  closeSync(file);
 }
}
