import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { tell } from '../evidence/figures.ts'
import { mistaken, systems } from './cases.ts'
import type { System } from './data.ts'
import { type Mistake, mistakes } from './mistakes.ts'
import { missingTools, verified } from './pan.ts'
import { promela } from './promela.ts'
import { searched } from './search.ts'

/**
 * `node test/spin/main.ts [--full] [--export FOLDER]`: SPIN and a breadth-first search judge the same systems, each by itself, and
 * must agree on the number of reachable states; then the same with mistakes in the data. Where SPIN or a C compiler is missing, it says
 * so and does nothing. `--export`: writes each system as JSON
 * and in Promela, and runs nothing.
 */
const { values: given } = parseArgs({
  options: { quick: { type: 'boolean' }, full: { type: 'boolean' }, export: { type: 'string' } },
})
const all = systems(given.full === true)
const say = (line: string) => process.stdout.write(`${line}\n`)

const missing = await missingTools()
if (given.export !== undefined) exported(given.export, [...all, ...mistakes.map(mistaken)])
else if (missing !== undefined) say(`skipped: ${missing}`)
else {
  const wrong = [...(await inTurn(all, judged)), ...(await inTurn(mistakes, noticed))].flat()
  for (const line of wrong) say(line)
  process.exitCode = wrong.length === 0 ? 0 : 1
}

function exported(folder: string, written: readonly System[]): void {
  mkdirSync(folder, { recursive: true })
  for (const system of written) {
    const file = join(folder, system.name.replaceAll(/[^\w]+/g, '-'))
    writeFileSync(`${file}.json`, `${JSON.stringify(system, undefined, 1)}\n`)
    writeFileSync(`${file}.pml`, promela(system))
  }
  say(`${written.length} systems in ${folder}`)
}

/** Two at a time. */
async function inTurn<T>(
  items: readonly T[],
  judge: (item: T) => Promise<readonly string[]>,
): Promise<readonly (readonly string[])[]> {
  const left = [...items]
  const found: (readonly string[])[] = []
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) found.push(await judge(item))
  }
  await Promise.all([worker(), worker()])
  return found
}

/** What is wrong with a system: a law that is broken, or two checkers that do not agree. */
async function judged(system: System): Promise<readonly string[]> {
  const bySpin = verified(system)
  const { states, transitions, broken, trace } = searched(system)
  const spin = await bySpin
  const wrong = [
    ...broken.map((law) => `${system.name}: ${law}: ${trace.join(' > ')}`),
    ...(spin.broken === undefined ? [] : [`${system.name}: SPIN finds ${spin.broken}`]),
    ...(spin.states === states ? [] : [`${system.name}: ${states} states, SPIN has ${spin.states}`]),
  ]
  say(`${system.name}: ${states} states, ${transitions} transitions; SPIN: ${spin.states} states`)
  tell({
    part: 'spin',
    cases: states,
    violations: wrong.length,
    covers: {
      systems: [system.name],
      laws: [...new Set(system.never.map(({ law }) => kindOf(law))), 'convergence'],
    },
  })
  return wrong
}

/** `I1` of `I1: e1 serves nobody`. */
function kindOf(law: string): string {
  return law.replace(/:.*/, '')
}

async function noticed(mistake: Mistake): Promise<readonly string[]> {
  const system = mistaken(mistake)
  const bySpin = verified(system)
  const { broken } = searched(system)
  const spin = await bySpin
  // SPIN stops at the first that it comes to, in an order of its own.
  const agree = spin.broken !== undefined && broken.includes(spin.broken)
  const found = agree && broken.some((law) => mistake.breaks.test(law))
  tell({ part: 'spin', cases: 0, violations: 0, mutants: 1, killed: found ? 1 : 0 })
  say(`mistake: ${mistake.what}: SPIN finds ${spin.broken}`)
  return found ? [] : [`${mistake.what}: SPIN finds ${spin.broken}, the search ${broken.join(', ')}`]
}
