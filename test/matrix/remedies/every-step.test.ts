import { expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import { ends, type Kind, kinds } from '../misfortunes.ts'
import { methods, Shop } from '../shop.ts'
import { carryOut, type Given } from './carry-out.ts'

vi.setConfig({ testTimeout: 3_600_000 })

/** Every so manieth case is played: `EVERY_STEP=1` plays all. */
const stride = Number(process.env['EVERY_STEP'] ?? 307)

type MethodName = keyof typeof methods
const methodNames = ['same-account', 'wildcard', 'disable-source', 'release-and-claim'] as const

interface World {
  readonly method: MethodName
  readonly names: 'one' | 'all'
  readonly planned: boolean
}

/** What befalls a move, at which of its calls, and the commands that somebody runs next. */
interface Case {
  readonly kind: Kind
  readonly at: number
  /** The state that the main step has kept is lost. */
  readonly lost: boolean
  readonly then: readonly string[]
  /** How long afterwards the steps are carried out, ms. */
  readonly later: number
}

const strikes: readonly Kind[] = [...kinds, ...ends].filter(({ name }) =>
  [
    'denied thirty times',
    '500 before',
    'throttled ten times',
    'killed before the call',
    'killed after the call took effect',
    'cancelled before the call',
    'cancelled after the call',
  ].includes(name),
)

/** A move that something befalls, and the post step of one that was killed; then another run with its inputs. */
async function history(world: World, what?: Case) {
  const { stage: options, inputs } = methods[world.method]
  const shop = await Shop.of(options)
  const { alias } = shop.stage.scene
  const names = world.names === 'one' ? [alias] : shop.names
  const dark = world.method === 'disable-source' ? shop.names : names
  const given: Given = { ...inputs(dark), alias: names.join(',') }
  const planned = world.planned ? await shop.run({ inputs: { ...given, command: 'plan' } }) : undefined
  const plan = planned?.outputs['plan']
  const own = plan === undefined ? given : { ...given, plan }
  const main = await shop.run({ inputs: own, ...what?.kind.at(what.at), judged: true })
  shop.stage.cloud.faults.clear()
  const state = what?.lost === true ? {} : parseCommandFile(main.state)
  const runs =
    main.exit === undefined ? [await shop.run({ inputs: own, post: { state }, judged: true })] : [main]
  for (const command of what?.then ?? []) {
    await shop.stage.clock.sleep(20_000)
    runs.push(await shop.run({ inputs: { ...own, command }, judged: true }))
  }
  return { shop, names, main, run: runs.at(-1) ?? main }
}

const good: Readonly<Record<string, readonly string[]>> = {
  recover: ['moved', 'rolled-back'],
  move: ['moved', 'already-in-place'],
  'roll-back': ['rolled-back'],
  plan: ['planned', 'already-in-place'],
  verify: ['verified'],
}

/** What a plan asks to be accepted before it can be made. */
const consent = /^(?:hosts|downtime)-not-accepted$/

/** What is not as a run leaves it that has come to a good end. Without its plan nobody knows whose the wildcard is. */
function leftOver(shop: Shop, names: readonly string[], planned: boolean): string {
  const { source, target } = shop.stage.scene
  const [from, to] = [latest(source), latest(target)]
  const held = (aliases: readonly string[]) => names.every((name) => aliases.includes(name))
  return [
    from.enabled ? '' : 'the source is disabled',
    planned && to.aliases.some((name) => name.startsWith('*.')) ? 'a wildcard is on the target' : '',
    held(from.aliases) || held(to.aliases) ? '' : 'the names are not in one place',
  ]
    .filter((text) => text !== '')
    .join(', ')
}

/** The steps to paste that a run names, carried out one by one, each in the same world: what did not work. */
async function followed(world: World, what: Case): Promise<string[]> {
  const { run } = await history(world, what)
  const { next }: { readonly next: readonly { readonly title: string; readonly paste: string }[] } =
    JSON.parse(run.outputs['report'] ?? '{"next":[]}')
  const wrong: string[] = []
  const runs = next.filter(({ paste }) => /^command: |^edit "/m.test(paste))
  for (const [n, { title, paste }] of runs.entries()) {
    if (!/^command: /m.test(paste)) continue
    const { shop, names, run: same } = await history(world, what)
    await shop.stage.clock.sleep(what.later)
    const inputsOf = (text: string) => carryOut(shop.stage, text, {}, undefined, same.outputs)
    const [before] = title.startsWith('When that is done') ? runs.slice(0, n) : []
    const first = before === undefined ? {} : await inputsOf(before.paste)
    if ('command' in first) await shop.run({ inputs: first, judged: true })
    const inputs = await inputsOf(paste)
    const done = await shop.run({ inputs, judged: true })
    const { command = '', plan } = inputs
    const { result = '', reason = '' } = done.outputs
    const left = command === 'plan' ? '' : leftOver(shop, names, plan !== undefined)
    const how = `${run.command} ${run.outputs['result']} (${run.outputs['reason']})`
    const line = `${what.kind.name} at ${what.at}${what.lost ? ', state lost' : ''}${what.then.map((one) => `, ${one}`).join('')}, ${how}: "${title}", ${command}${plan === undefined ? '' : ' under a plan'} after ${what.later / 60_000} min: ${result} (${reason}) ${left}`
    if (process.env['SAY'] !== undefined) process.stdout.write(`${line}\n`)
    const asks = command === 'plan' && consent.test(reason)
    if ((good[command]?.includes(result) !== true && !asks) || left !== '') wrong.push(line)
  }
  return wrong
}

const afterwards: readonly (readonly string[])[] = [
  [],
  ['recover'],
  ['verify'],
  ['roll-back'],
  ['roll-back', 'recover'],
  ['recover', 'roll-back'],
]

const worlds = methodNames.flatMap((method) =>
  (['one', 'all'] as const).flatMap((names) =>
    [false, true].map((planned): World => ({ method, names, planned })),
  ),
)

test.each(
  worlds.map((one): [string, World] => [
    `${one.method}, ${one.names}, ${one.planned ? 'under a plan' : 'without a plan'}`,
    one,
  ]),
)('every next step to paste works as it is: %s', async (_, world) => {
  const whole = await history(world)
  expect(whole.run.outputs['result'], whole.run.log).toBe('moved')
  const positions = whole.main.calls.flatMap(({ mutating }, n) => (mutating ? [n + 1] : []))
  const cases = strikes.flatMap((kind) =>
    positions.flatMap((at) =>
      afterwards.flatMap((then) =>
        (kind.name.startsWith('killed') ? [false, true] : [false]).flatMap((lost) =>
          [0, 600_000].map((later): Case => ({ kind, at, then, lost, later })),
        ),
      ),
    ),
  )
  const wrong: string[] = []
  for (const [n, one] of cases.entries()) if (n % stride === 0) wrong.push(...(await followed(world, one)))
  expect(wrong.join('\n')).toBe('')
})
