import { expect, test, vi } from 'vitest'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept } from '../../cloud/cloudfront/versions.ts'
import type { Call, CloudResponse } from '../../cloud/http.ts'
import { now } from '../../oracle/played.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The names that both ends have. */
interface Names {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

/** Where the name was a while ago, besides the names that stay on the source. */
type Was = 'on the target' | 'nowhere'

/**
 * A move of a name that is on the source, while some reads go on to show for `ms` how it was before: `old` says which.
 */
async function movedWhile(
  inputs: Readonly<Record<string, string>>,
  was: Was,
  old: (call: Call) => boolean,
  ms: number,
) {
  const stage = await setStage({ cross: {} })
  const { source, target, alias } = stage.scene
  const others = now(source).aliases.filter((name) => name !== alias)
  const put = (names: Names) =>
    accept(stage.cloud.world, [
      { distribution: source, config: changed(source, { aliases: names.source }) },
      { distribution: target, config: changed(target, { aliases: names.target }) },
    ])
  put({ source: others, target: was === 'nowhere' ? [] : [alias] })
  await stage.clock.sleep(600_000)
  const before = new Map<string, CloudResponse>()
  const asked = (call: Call) => (!old(call) ? undefined : `${call.operation} ${call.about}`)
  await virtualRun(stage, {
    inputs: { ...inputs, command: 'plan' },
    tamper: (_, answer, call) => {
      const what = asked(call)
      if (what !== undefined) before.set(what, answer)
      return answer
    },
  })
  put({ source: [...others, alias], target: [] })
  await stage.clock.sleep(600_000)
  const until = stage.clock.now() + ms
  const run = await virtualRun(stage, {
    inputs,
    // What it says of reads that are behind by more than any should be is not judged.
    judged: true,
    reader: diligentPerson(stage),
    tamper: (_, answer, call) => {
      const shown = stage.clock.now() < until ? before.get(asked(call) ?? '') : undefined
      return shown ?? answer
    },
  })
  return { stage, run, others }
}

const ofTarget = ({ operation, about }: Call) => operation === 'GetDistribution' && about === 'E2NEWSHOP00002'
const disabling = {
  scenario: 'disable-source',
  'accept-downtime': 'www.shop.example,static.shop.example,img.shop.example',
}

test('a name that is read on both ends is read again until the reads agree, and is moved then', async () => {
  const { stage, run, others } = await movedWhile(disabling, 'on the target', ofTarget, 45_000)
  const { source, target, alias } = stage.scene
  expect(run.outputs['result'], run.log).toBe('moved')
  expect(now(target).aliases).toEqual([alias])
  expect(now(source)).toMatchObject({ enabled: true, aliases: others })
})

test('a name that is read on both ends for longer than reads may be behind ends the run, which does not ask again and again', async () => {
  const { stage, run } = await movedWhile(disabling, 'on the target', ofTarget, 3_600_000)
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
  const { stage, run } = await movedWhile(claiming, 'nowhere', ofSource, 45_000)
  const { source, alias } = stage.scene
  expect(run.outputs, run.log).toMatchObject({ reason: 'not-in-place' })
  expect(run.log).toContain(`${alias} is on ${source.id}`)
  expect(run.calls.filter(({ mutating }) => mutating).length).toBeLessThan(60)
  expect(run.changes).toEqual([])
  expect(now(source).aliases).toContain(alias)
})
