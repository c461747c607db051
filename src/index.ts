import { appendFileSync, writeFileSync } from 'node:fs'
import { wallClock } from './base/clock.ts'
import { Failure } from './base/failure.ts'
import { visible } from './base/text.ts'
import { main } from './main.ts'

const cancel = new AbortController()
// The runner cancels with SIGINT, 7.5 s later with SIGTERM, 2.5 s later it kills (actions/runner: ProcessInvoker.cs).
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => cancel.abort(new Failure('cancelled', `the run was cancelled (${signal})`)))
process.on('uncaughtException', (error) => {
  process.stdout.write(`Error: ${visible(error.message)}\n`, () => process.exit(1))
})

// No top-level await: the bundler would wrap the whole bundle in an async function, which V8 then parses twice.
void main({
  env: process.env,
  clock: wallClock,
  signal: cancel.signal,
  write: (text) => {
    // Lines of one go in one system call: out before anything that comes after them, a request too, is begun.
    process.stdout.cork()
    process.stdout.write(text)
    process.nextTick(() => process.stdout.uncork())
  },
  files: {
    append: (path, text) => appendFileSync(path, text),
    replace: (path, text) => writeFileSync(path, text),
  },
}).then((code) => {
  // Waiting for the output to be taken: a pipe may still hold it when the last line has been written.
  process.stdout.write('', () => process.exit(code))
})
