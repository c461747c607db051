import type { Interference } from '../virtual/run.ts'
import { sequence } from '../virtual/stage.ts'
import { ends, type Kind, kinds } from './misfortunes.ts'
import { lagOf, together } from './several.ts'
import { tenants } from './tenant-variants.ts'
import { threeNames } from './three-names.ts'
import { variants } from './variants.ts'
import { Walk } from './walk.ts'
import { finish } from './walk-end.ts'
import type { Leg } from './walk-leg.ts'

/** The methods that can be left half way in more than one state. */
const all = [...variants, ...threeNames, ...tenants]
const across = all.filter(({ stage }) => stage.cross !== undefined)

type Command = 'move' | 'roll-back' | 'recover' | 'plan' | 'verify' | 'opposite'

const commands = [
  'move',
  'move',
  'move',
  'roll-back',
  'roll-back',
  'recover',
  'plan',
  'verify',
  'opposite',
] as const

/** What came of a walk, and what it has covered. */
export interface Walked {
  readonly wrong: readonly string[]
  readonly samples: number
  readonly covers: Readonly<Record<'variants' | 'commands' | 'faults', readonly string[]>>
}

/** A walk of several commands, each struck by up to two misfortunes, and an undisturbed end that is drawn. */
export async function walked(seed: number): Promise<Walked> {
  const random = sequence(seed)
  const among = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random() * list.length)]
    if (one === undefined) throw new Error('nothing to choose from')
    return one
  }
  const variant = among(random() < 0.7 ? across : all)
  const switches = lagOf(random)
  const walk = await Walk.of(variant, { seed, switches })
  const { cloud, clock } = walk.stage
  const legs = 3 + Math.floor(random() * 3)
  const told: string[] = []
  const covered = { commands: [] as string[], faults: [] as string[] }
  for (let n = 0; n < legs; n++) {
    const leg = drawn(walk, n === 0 && random() < 0.7 ? ['move'] : commands, random)
    // The first run is cut off, or goes wrong, at one of its changes more often than not: else the walk is soon at its end.
    const mishaps = n === 0 && random() < 0.7 ? [among(ends)] : []
    const struck = [
      ...mishaps,
      ...Array.from({ length: Math.floor(random() * (3 - mishaps.length)) }, () =>
        among<Kind>([...kinds, ...ends]),
      ),
    ]
    const strikes = struck.map((kind) =>
      mishaps.includes(kind) || random() < 0.5
        ? atChange(kind, 1 + Math.floor(random() * 5))
        : kind.at(1 + Math.floor(random() * 70)),
    )
    const blind = strikes.some((one) => one.blind === true)
    const run = await walk.run(leg, { ...together(strikes), blind })
    cloud.faults.clear()
    covered.commands.push(leg.way === 'opposite' ? 'opposite' : (leg.inputs['command'] ?? 'move'))
    covered.faults.push(...struck.map(({ name }) => name))
    told.push(
      `${leg.way} ${JSON.stringify(leg.inputs, (key, value) => (key === 'plan' ? JSON.parse(value).scenario : value))}` +
        ` (${struck.map(({ name }) => name).join()}): ${run.outputs['result']} (${run.outputs['reason']})`,
    )
    if (run.outputs['reason'] === 'cancelled' && random() < 0.7 && run.state !== '') {
      const post = await walk.post(leg, run)
      told.push(`post: ${post.outputs['result']}`)
    }
    await clock.sleep(among([1_000, 30_000, 600_000]))
  }
  walk.heal()
  const goal = among(['source', 'target'] as const)
  const wrong = [...(await finish(walk, goal)), ...walk.verdict()]
  const lag = `reads behind ${switches.readLag} ms, ${switches.lagDrawn}`
  const how = `${variant.name}, seed ${seed}, ${lag}, to the ${goal}: ${told.join('; ')}`
  return {
    wrong: wrong.map((law) => `${law} <= ${how}`),
    samples: walk.stage.recorder.samples,
    covers: { variants: [variant.name], ...covered },
  }
}

/** The next command, with what somebody tries who is not sure. */
function drawn(walk: Walk, from: readonly [Command, ...Command[]], random: () => number): Leg {
  const among = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0]
  const seldom = (inputs: Leg['inputs']) => (random() < 0.15 ? inputs : {})
  const command = among(from)
  const way = command === 'opposite' || (command === 'plan' && random() < 0.3) ? 'opposite' : 'there'
  const across = walk.variant.stage.cross !== undefined
  const other = across && random() < 0.3
  const method = other ? { scenario: among(['wildcard', 'disable-source', 'release-and-claim', 'auto']) } : {}
  const { scenario } = walk.inputsOf({ way, inputs: method })
  const plans = walk.plans(way).filter((text) => {
    const plan: { readonly scenario: string; readonly command: string } = JSON.parse(text)
    return (
      (scenario === undefined || plan.scenario === scenario) &&
      (command !== 'move' || plan.command === 'move')
    )
  })
  const plan = random() < 0.6 ? (random() < 0.6 ? plans.at(0) : plans.at(-1)) : undefined
  const named = command === 'roll-back' && plan === undefined
  return {
    way,
    inputs: {
      command: command === 'opposite' ? 'move' : command,
      ...method,
      ...(plan === undefined ? {} : { plan }),
      ...(named ? { 'source-distribution': walk.stage.scene.source.id } : {}),
      ...(random() < 0.3 ? { 'on-failure': 'stop' } : {}),
      ...(across ? seldom({ 'keep-wildcard': 'true' }) : {}),
      ...(across ? seldom({ 'restore-source': 'false' }) : {}),
    },
  }
}

/** A misfortune at a change that a run asks for, counted from 1: reads are many, and most misfortunes of theirs are small. */
function atChange(kind: Kind, nth: number): Interference & { readonly blind?: boolean } {
  let seen = 0
  let at: Interference | undefined
  const { blind = false } = kind.at(1)
  return {
    blind,
    before: (moment) => {
      if (moment.changing && ++seen === nth) at = kind.at(moment.position)
      at?.before?.(moment)
    },
    after: (moment, call) => at?.after?.(moment, call),
    tamper: (moment, answer, call) => at?.tamper?.(moment, answer, call) ?? answer,
  }
}
