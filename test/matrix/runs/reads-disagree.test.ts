import { expect, test, vi } from 'vitest'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept } from '../../cloud/cloudfront/versions.ts'
import type { Call, CloudResponse } from '../../cloud/http.ts'
import { now } from '../../oracle/played.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'
import { recorded } from './stale-reads.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The names that both ends have. */
interface Names {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

/** Where the name was a while ago, besides the names that stay on the source. */
type Was = 'on the target' | 'nowhere'

/**
 * A run for a name that is on the source, while some reads go on to show for `ms` how it was before: `old` says which. `plan: 'first'`:
 * under a plan from before that, when the source had it as well.
 */
async function movedWhile(
  given: Readonly<Record<string, string>>,
  was: Was,
  old: (call: Call) => boolean,
  { ms, slowMs = 0 }: { readonly ms: number; readonly slowMs?: number },
) {
  const stage = await setStage({ cross: {} })
  const isList = ({ operation }: { operation: string }) => operation.startsWith('List')
  if (slowMs > 0) stage.cloud.faults.add({ when: isList, does: { slowMs } })
  const { source, target, alias } = stage.scene
  const others = now(source).aliases.filter((name) => name !== alias)
  const put = (names: Names) =>
    accept(stage.cloud.world, [
      { distribution: source, config: changed(source, { aliases: names.source }) },
      { distribution: target, config: changed(target, { aliases: names.target }) },
    ])
  const planned = async () =>
    (await virtualRun(stage, { inputs: { ...given, command: 'plan', plan: '' } })).outputs['plan'] ?? ''
  const inputs = given['plan'] === 'first' ? { ...given, plan: await planned() } : given
  put({ source: others, target: was === 'nowhere' ? [] : [alias] })
  await stage.clock.sleep(600_000)
  const shownAgain = await recorded(stage, inputs, old)
  put({ source: [...others, alias], target: [] })
  await stage.clock.sleep(600_000)
  const run = await virtualRun(stage, {
    inputs,
    // What it says of reads that are behind by more than any should be is not judged.
    judged: true,
    reader: diligentPerson(stage),
    tamper: shownAgain(ms),
  })
  return { stage, run, others }
}

const ofTarget = ({ operation, about }: Call) => operation === 'GetDistribution' && about === 'E2NEWSHOP00002'
const disabling = {
  scenario: 'disable-source',
  'accept-downtime': 'www.shop.example,static.shop.example,img.shop.example',
}

test('a name that is read on both ends is read again until the reads agree, and is moved then', async () => {
  const { stage, run, others } = await movedWhile(disabling, 'on the target', ofTarget, { ms: 45_000 })
  const { source, target, alias } = stage.scene
  expect(run.outputs['result'], run.log).toBe('moved')
  expect(now(target).aliases).toEqual([alias])
  expect(now(source)).toMatchObject({ enabled: true, aliases: others })
})

test('a name that is read on both ends for longer than reads may be behind ends the run, which does not ask again and again', async () => {
  const { stage, run } = await movedWhile(disabling, 'on the target', ofTarget, { ms: 3_600_000 })
  const { source, target, alias } = stage.scene
  expect(run.outputs, run.log).toMatchObject({ result: 'moved-unverified', reason: 'not-in-place' })
  expect(run.log).toContain(`${alias} is still on ${source.id}, which serves it`)
  expect(run.calls.length).toBeLessThan(400)
  expect(run.changes).toEqual([])
  expect(now(target).aliases).toEqual([])
  expect(now(source)).toMatchObject({ enabled: true, aliases: expect.arrayContaining([alias]) })
})

test('a name that reads have shown nowhere, and then show on the source, is not asked for until the outage budget is spent', async () => {
  const claiming = { scenario: 'release-and-claim', 'accept-downtime': 'www.shop.example' }
  const ofSource = ({ operation, about }: Call) =>
    operation.startsWith('List') || (operation === 'GetDistribution' && about === 'E1OLDSHOP00001')
  const { stage, run } = await movedWhile(claiming, 'nowhere', ofSource, { ms: 45_000 })
  const { source, alias } = stage.scene
  expect(run.outputs, run.log).toMatchObject({ reason: 'not-in-place' })
  expect(run.log).toContain(`${alias} is on ${source.id}`)
  expect(run.calls.filter(({ mutating }) => mutating).length).toBeLessThan(60)
  expect(run.changes).toEqual([])
  expect(now(source).aliases).toContain(alias)
})

const ofTheSource = ({ operation, about }: Call) =>
  operation.startsWith('List') || (operation === 'GetDistribution' && about === 'E1OLDSHOP00001')

test.each<[string, Readonly<Record<string, string>>, string, number?]>([
  ['plan', {}, 'planned'],
  ['plan', {}, 'planned', 4_000],
  ['verify', { plan: 'first' }, 'failed', 4_000],
  ['plan', { plan: 'first' }, 'planned'],
  ['verify', { plan: 'first' }, 'failed'],
  ['move', { scenario: 'same-account' }, 'refused'],
  ['recover', { scenario: 'auto', 'accept-downtime': '' }, 'already-in-place'],
  ['roll-back', { plan: 'first' }, 'rolled-back'],
])(
  '%s (%j) of a name that reads show nowhere for a while raises no alarm: the source serves it',
  async (command, more, result, slowMs = 0) => {
    const claiming = { scenario: 'release-and-claim', 'accept-downtime': 'www.shop.example' }
    const inputs = { ...claiming, command, ...more }
    const { stage, run, others } = await movedWhile(inputs, 'nowhere', ofTheSource, { ms: 45_000, slowMs })
    const { source, alias } = stage.scene
    expect(run.outputs['result'], run.log).toBe(result)
    expect(run.outputs['summary-line'] ?? run.log, run.log).not.toContain('Act now')
    expect(run.log).toContain(`The source ${source.id} serves ${alias}`)
    expect(run.changes).toEqual([])
    expect(now(source).aliases).toEqual([...others, alias])
  },
)

const staleEtag = { status: 412, code: 'PreconditionFailed', message: 'The ETag is not that of the latest' }

test.each([5_000, 30_000, 55_000])(
  'a recovery that reads show the source as it was before the outage, %i ms long, does not take that for its being served again',
  async (ms) => {
    const stage = await setStage({ cross: {} })
    const { source } = stage.scene
    const ofSource = ({ operation, about }: Call) => /^GetDist/.test(operation) && about === source.id
    const before = new Map<string, CloudResponse>()
    const planned = await virtualRun(stage, { inputs: { ...disabling, command: 'plan' } })
    const { etag } = now(source)
    await virtualRun(stage, {
      inputs: disabling,
      reader: diligentPerson(stage),
      tamper: (_, answer, call) => {
        if (ofSource(call) && now(source).etag === etag) before.set(call.operation, answer)
        return answer
      },
      after: ({ kill }) => {
        if (!now(source).enabled) kill()
      },
    })
    expect(now(source).enabled).toBe(false)
    await stage.clock.sleep(60_000)
    const until = stage.clock.now() + ms
    const old = () => stage.clock.now() < until
    const isMover = ({ operation }: { operation: string }) => /Associat/.test(operation)
    const { faults } = stage.cloud
    faults.add({ when: isMover, does: { status: 403, code: 'AccessDenied', message: 'no' } })
    faults.add({ when: ({ operation }) => operation === 'UpdateDistribution' && old(), does: staleEtag })
    let asked = false
    const run = await virtualRun(stage, {
      inputs: { ...disabling, command: 'recover', plan: planned.outputs['plan'] ?? '' },
      judged: true,
      tamper: (_, answer, call) => {
        asked ||= call.operation === 'UpdateDistribution'
        return (asked && old() && ofSource(call) ? before.get(call.operation) : undefined) ?? answer
      },
    })
    expect(run.outputs['result'], run.log).toBe('rolled-back')
    expect(now(source).enabled).toBe(true)
  },
)

test.each([
  ['move', 'target', 'already-in-place'],
  ['verify', 'target', 'verified'],
  ['recover', 'target', 'already-in-place'],
  ['roll-back', 'source', 'rolled-back'],
  ['recover', 'source', 'already-in-place'],
] as const)(
  '%s of a name on the %s raises no alarm for a source that reads show disabled for a while: it is enabled',
  async (command, end, result) => {
    const stage = await setStage({ cross: {} })
    const { source, target, alias, zone } = stage.scene
    zone.load([{ name: alias, type: 'CNAME', ttl: 60, values: [`${stage.scene[end].domain}.`] }])
    const others = now(source).aliases.filter((name) => name !== alias)
    const put = (enabled: boolean) =>
      accept(stage.cloud.world, [
        {
          distribution: source,
          config: changed(source, { enabled, aliases: end === 'source' ? [...others, alias] : others }),
        },
        { distribution: target, config: changed(target, { aliases: end === 'source' ? [] : [alias] }) },
      ])
    const inputs = { ...disabling, 'source-distribution': source.id }
    put(false)
    await stage.clock.sleep(600_000)
    const shownAgain = await recorded(stage, inputs, ({ about }) => about === source.id)
    put(true)
    await stage.clock.sleep(600_000)
    const run = await virtualRun(stage, {
      inputs: { ...inputs, command },
      judged: true,
      tamper: shownAgain(45_000),
    })
    expect(run.outputs['result'], run.log).toBe(result)
  },
)
