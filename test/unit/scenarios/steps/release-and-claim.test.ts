import { describe, expect, test } from 'vitest'
import { stepsOf } from '../../../../src/procedure/stages.ts'
import { releaseAndClaim } from '../../../../src/scenarios/release-and-claim.ts'
import { releaseThenClaim } from '../../../../src/scenarios/steps/release-and-claim.ts'
import { refusal } from '../fake-side.ts'
import { alias, minute, TwoSides } from '../two-sides.ts'

/** A stage on which the alias is taken off the source and put on the target. */
class Stage extends TwoSides {
  readonly play = (dnsFirst = true) => this.run((move) => releaseThenClaim(move, this.source, { dnsFirst }))
}

describe('release and claim', () => {
  test('nothing is read of the source between the release and the claim', async () => {
    const stage = new Stage()
    await stage.play()
    expect(stage.target.aliases).toEqual([alias])
    expect(stage.source.aliases).toEqual(['static.example.com'])
    expect(stage.source.calls.at(-1)?.what).toBe('ES UpdateDistribution')
  })

  test('nothing is released while DNS does not point to the target', async () => {
    const stage = new Stage()
    stage.leadsTo = 'es.cloudfront.net'
    await stage.play()
    expect(stage.updates()).toEqual([])
    expect(stage.events.at(-1)).toMatchObject({ type: 'failed', failure: { code: 'dns-not-switched' } })
  })

  test.each(['held-elsewhere', 'dns-elsewhere'] as const)(
    '%s is tried again every 1–2 s until it is accepted',
    async (kind) => {
      const stage = new Stage()
      stage.target.onUpdate = () => (stage.clock.now() < 40_000 ? refusal(kind) : undefined)
      await stage.play()
      expect(stage.target.aliases).toEqual([alias])
      expect(stage.updates()).toHaveLength(1)
    },
  )

  test('refused for good: the name goes back, though reads still show it where it was', async () => {
    const stage = new Stage()
    stage.source.lag = 20_000
    stage.target.onUpdate = () => refusal('certificate')
    await stage.play(false)
    expect([...stage.source.aliases].sort()).toEqual(['static.example.com', alias])
    expect(stage.target.aliases).toEqual([])
  })

  test('a stranger who takes the name while it is on no distribution ends the way back, and not the deadline', async () => {
    const stage = new Stage()
    stage.target.onUpdate = () => refusal('certificate')
    stage.source.onUpdate = ({ aliases }) => (aliases.includes(alias) ? refusal('held-elsewhere') : undefined)
    stage.target.conflicting = [
      { resource: 'distribution', alias, maskedId: '*9', maskedAccount: '*9' } as const,
    ]
    await stage.play(false)
    expect(stage.events.at(-1)).toMatchObject({ type: 'failed', failure: { code: 'holder-is-another' } })
    expect(stage.clock.now()).toBeLessThan(10 * minute)
  })

  test('DNS is asked back first, then the alias put back, when the budget is spent', async () => {
    const stage = new Stage()
    stage.target.onUpdate = () => refusal('held-elsewhere')
    await stage.play()
    const [released = 0, back = 0] = stage.updates()
    expect(back - released).toBeGreaterThan(15 * minute - 4_000)
    const order = stage.events
      .filter(({ type }) => type === 'applying')
      .map((event) => ('step' in event ? event.step.id : ''))
    expect(order.indexOf('restore-traffic')).toBeLessThan(order.indexOf('give-back'))
    expect([...stage.source.aliases].sort()).toEqual(['static.example.com', alias])
  })
})

test('a name that nobody holds: DNS that was switched for it leads back when the claim is refused for good', async () => {
  const sides = new TwoSides()
  sides.source.change({ remove: [alias] })
  sides.leadsTo = 'origin.example.net'
  const found = await sides.context()
  const nobody = { ...found, observation: { ...found.observation, holder: { is: 'nobody' as const } } }
  const steps = stepsOf(releaseAndClaim.stages(nobody))
  expect(steps.map(({ id }) => id)).toEqual(['traffic-dns', 'claim'])
  expect(steps[1]?.onRefusal).toBe('back')
  const [dns] = steps
  const undo = typeof dns?.undo === 'function' ? dns.undo() : []
  expect(undo.map(({ id }) => id)).toEqual(['restore-traffic'])
})
