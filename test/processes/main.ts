import { parseArgs } from 'node:util'
import { tell } from '../evidence/figures.ts'
import { type Case, casesOf, nameOf } from './cases.ts'
import { ProcessPlay } from './play.ts'
import { strike } from './strike.ts'
import { type Method, methods, worldOf } from './world.ts'

/**
 * `node test/processes/main.ts [--full] [--only KIND] [--at-once N]`: the committed bundle as a process against the local cloud on sockets. It is
 * killed, cancelled, stopped, raced and deprived of what it works with, judged by the oracle, and run again until it is done.
 */
const { values: given } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    full: { type: 'boolean' },
    only: { type: 'string' },
    'at-once': { type: 'string', default: '4' },
  },
})

interface Planned {
  readonly method: Method
  readonly plan: string
  readonly one: Case
}

const until = Number(process.env['EVIDENCE_UNTIL'] ?? Number.POSITIVE_INFINITY)
const left: Planned[] = (await Promise.all(methods.map(planned))).flat()
const worker = async () => {
  for (let next = left.shift(); next !== undefined && Date.now() < until; next = left.shift())
    await played(next)
}
await Promise.all(Array.from({ length: Number(given['at-once']) }, worker))

/** An undisturbed move of a method, which shows its calls and gives its plan; then its cases. */
async function planned(method: Method): Promise<readonly Planned[]> {
  const world = await worldOf(method)
  try {
    const plan =
      (await new ProcessPlay(world, '').run({ inputs: { command: 'plan' } }))?.outputs['plan'] ?? ''
    const play = new ProcessPlay(world, plan)
    const run = await play.run()
    if (run?.exit !== 0) throw new Error(`${method}, undisturbed: ${play.wrong.join()} ${run?.stdout ?? ''}`)
    const cases = casesOf(method, run.calls, given.full === true)
    return cases
      .filter((one) => given.only === undefined || nameOf(one).includes(given.only))
      .map((one) => ({ method, plan, one }))
  } finally {
    await world.cloud.stop()
  }
}

async function played({ method, plan, one }: Planned): Promise<void> {
  const world = await worldOf(method)
  try {
    const play = new ProcessPlay(world, plan)
    await strike(play, one)
    const opposite = one.does === 'race' && one.opposite
    const done = await play.converges(opposite ? { plan: '' } : {})
    const wrong = play.verdict()
    const where = 'at' in one ? `, ${one.at.operation} ${one.at.nth}` : ''
    for (const what of wrong) process.stdout.write(`WRONG: ${method}, ${nameOf(one)}${where}: ${what}\n`)
    if (wrong.length > 0) process.exitCode = 1
    tell({
      part: 'processes',
      cases: 1,
      violations: wrong.length,
      reconverged: done ? 1 : 0,
      covers: {
        strikes: [nameOf(one)],
        methods: [method],
        calls: 'at' in one ? [`${method} ${one.at.operation}`] : [],
      },
    })
  } finally {
    await world.cloud.stop()
  }
}
