import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { tell } from '../evidence/figures.ts'
import { fuzzed, type Target } from './fuzz.ts'
import { targets } from './targets.ts'

/**
 * `node test/fuzz/main.ts [--full] [--only PARSER] [--seed N] [--executions N]`: runs each parser on mutated inputs, 20,000 of them or
 * a million, and keeps those that reach something new; each parser in a process of its own. What it finds belongs into
 * test/fuzz/findings.ts.
 */
const { values: given } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    full: { type: 'boolean' },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    executions: { type: 'string' },
  },
})
const executions = given.executions ?? (given.full === true ? '1000000' : '20000')
const chosen = targets.find(({ name }) => name === given.only)
if (chosen !== undefined) await play(chosen as Target<unknown>)
else {
  const left = targets.map(({ name }) => name)
  const worker = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) await apart(name)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}

/** One parser in a process of its own. */
function apart(name: string): Promise<void> {
  const self = fileURLToPath(import.meta.url)
  const args = [self, '--only', name, '--seed', given.seed, '--executions', executions]
  return new Promise((resolve) => {
    spawn(process.execPath, args, { stdio: 'inherit' }).once('close', (code) => {
      if (code !== 0) process.exitCode = 1
      resolve()
    })
  })
}

async function play(target: Target<unknown>): Promise<void> {
  const began = performance.now()
  const found = await fuzzed(target, Number(executions), Number(given.seed))
  const { executions: done, outcomes, blocks, kept, wrong } = found
  const seconds = Math.round((performance.now() - began) / 1_000)
  const most = [...outcomes].toSorted(([, a], [, b]) => b - a).slice(0, 8)
  const came = most.map(([is, count]) => `${is.slice(0, 100)} ${count}`).join(', ')
  process.stdout.write(
    `${target.name}: ${done} executions in ${seconds} s, ${blocks} blocks, ${kept} inputs kept; ${came}\n`,
  )
  for (const { wrong: why, input } of wrong) process.stdout.write(`  WRONG: ${why}\n    ${input}\n`)
  if (wrong.length > 0) process.exitCode = 1
  const reached = [...outcomes.keys()].map((is) => `${target.name}: ${is}`)
  const covers = { parsers: [target.name], outcomes: reached }
  tell({ part: 'fuzz', cases: done, violations: wrong.length, covers })
}
