import { expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { chartsOf, tasksOf } from '../../runner/mermaid.ts'
import { productProbe } from '../../virtual/product-probe.ts'
import { Play } from '../play.ts'
import { disableSource, releaseAndClaim, sameAccount, wildcard } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The picture is drawn from what users saw as well (issue 11): an outage that the probe saw is red in it, and no other is. */
test.each([sameAccount, wildcard, disableSource, releaseAndClaim].flatMap(([first]) => first ?? []))(
  '$name: the timeline is red while requests of the probe failed',
  async (variant) => {
    const play = await Play.of(variant, { cloud: { deployTime: { min: 30_000, max: 30_000 } } })
    const { source, alias } = play.trial
    // The way forward is refused for minutes: users are unserved at every edge.
    play.stage.cloud.faults.add({
      when: ({ operation }) =>
        /^(Update(Distribution|DomainAssociation)|AssociateAlias)$/.test(operation) &&
        variant.outage &&
        (!now(source).enabled || !now(source).aliases.includes(alias)),
      does: { status: 503, code: 'ServiceUnavailable', message: 'try later' },
      times: 60,
    })
    const run = await play.run({ inputs: { 'probe-path': '/' }, probe: productProbe(play.stage.cloud.edges) })
    expect(run.outputs['result'], run.log).toBe('moved')
    const unserved = Number(run.outputs['unserved-milliseconds'])
    const [chart = ''] = chartsOf(run.summary)
    const red = (await tasksOf(chart)).filter((task) => task.red && task.label === 'requests failed')
    expect(unserved > 0, run.log).toBe(play.trial.outage)
    const seen = red.reduce((sum, { from, to }) => sum + to - from, 0)
    expect(Math.abs(seen - unserved), run.summary).toBeLessThan(unserved > 0 ? 3_000 : 1)
    expect(run.summary.includes('**requests of the probe failed**')).toBe(unserved > 0)
  },
)

test.each([wildcard, releaseAndClaim].flatMap(([first]) => first ?? []))(
  '$name: the summary says since when the target serves the alias, and before the move that the source did before',
  async (variant) => {
    const play = await Play.of(variant)
    const { source, target } = play.stage.scene
    const planned = await play.run({ inputs: { command: 'plan' } })
    expect(planned.summary).toContain(`Served now by: the source \`${source.id}\`, since before this run<br>`)
    const moved = await play.run()
    const [, from = ''] = /^- (\S+) to \S+ \(.*\): served by the target/m.exec(moved.summary) ?? []
    expect(from, moved.summary).not.toBe('')
    expect(moved.summary).toContain(`Served now by: the target \`${target.id}\`, since ${from} UTC<br>`)
  },
)

test('a roll-back within one account: the source serves from the call that moves the name back, and the timeline says so', async () => {
  const [variant] = sameAccount
  if (variant === undefined) throw new Error('no variant')
  const play = await Play.of(variant)
  const { source } = play.stage.scene
  const moved = await play.run()
  expect(moved.outputs['result'], moved.log).toBe('moved')
  await play.stage.clock.sleep(60_000)
  const back = await play.run({ inputs: { command: 'roll-back', 'source-distribution': source.id } })
  expect(back.outputs['result'], back.log).toBe('rolled-back')
  const call = back.calls.find(({ operation }) => operation === 'UpdateDomainAssociation')
  const [chart = ''] = chartsOf(back.summary)
  const served = (await tasksOf(chart)).filter(({ section }) => section === 'Served by')
  expect(served.map(({ label, from }) => [label, from]).at(-1), back.summary).toEqual([
    `the source ${source.id}`,
    Math.floor(call?.at ?? 0),
  ])
  expect(back.summary).not.toContain(`the target \`${source.id}\``)
  expect(back.summary).toMatch(new RegExp(`Served now by: the source \`${source.id}\`, since \\d\\d:`))
})
