import { describe, expect, test } from 'vitest'
import { distributionFact, type MoveView } from '../../../../src/move/world.ts'
import type { Loop } from '../../../../src/procedure/loop.ts'
import { hold } from '../../../../src/procedure/track.ts'
import { handOver } from '../../../../src/scenarios/steps/hand-over.ts'
import { refusal } from '../fake-side.ts'
import { alias, minute, TwoSides } from '../two-sides.ts'

const wildcard = '*.example.com'

/** A stage on which the wildcard has been on the target for ten minutes. */
class Covered extends TwoSides {
  constructor(deadlineAt?: number) {
    super(deadlineAt, -10 * minute)
    this.target.deploys = 0
    this.target.change({ add: [wildcard] })
  }

  readonly play = () => this.run((move) => handOver(move, [wildcard]))

  /** The wildcard is looked at, ten minutes pass, and then what `since` says happens. */
  override async before(loop: Loop<MoveView>): Promise<void> {
    await loop.look([distributionFact(this.target.id)])
    await this.clock.sleep(10 * minute)
    this.since()
  }

  since: () => void = () => undefined

  claims(): number[] {
    return this.target.calls.filter(({ what }) => what.endsWith('UpdateDistribution')).map(({ at }) => at)
  }
}

describe('the last look before the release', () => {
  test('then both calls, one behind the other', async () => {
    const stage = new Covered()
    await stage.play()
    expect(stage.source.aliases).toEqual(['static.example.com'])
    expect(stage.target.aliases).toEqual([wildcard, alias])
    expect(stage.claims()).toEqual(stage.updates())
    expect(stage.events.at(-1)).toMatchObject({ type: 'confirmed', step: { id: 'claim' } })
  })

  const closed = async (stage: Covered, code: string) => {
    await stage.play()
    expect(stage.events.at(-1)).toMatchObject({ type: 'failed', failure: { code }, answer: 'stop' })
    expect(stage.source.aliases).toContain(alias)
    expect(stage.updates()).toEqual([])
  }

  test('where the target was touched since the wildcard had settled it settles again first', async () => {
    const stage = new Covered()
    let touched = 0
    stage.since = () => {
      touched = stage.clock.now()
      stage.target.change({ add: ['other.example.com'] })
    }
    await stage.play()
    const { inputs } = await stage.context()
    expect(stage.events.at(-1)).toMatchObject({ type: 'confirmed', step: { id: 'claim' } })
    expect(stage.updates()[0]).toBeGreaterThanOrEqual(touched + inputs.settle)
    expect(stage.updates()[0]).toBeLessThan(touched + 2 * inputs.settle)
  })

  test('it ends here where the target is touched again and again', async () => {
    const stage = new Covered()
    const begun = stage.clock.now()
    stage.since = () => {
      stage.target.change({ add: [`other-${stage.clock.now()}.example.com`] })
      if (stage.clock.now() < begun + 180 * minute) void stage.clock.sleep(2 * minute).then(stage.since)
    }
    await closed(stage, 'not-deployed')
    expect(stage.clock.now()).toBeLessThan(begun + 120 * minute)
  })

  test('it ends here where the wildcard is gone', async () => {
    const stage = new Covered()
    stage.since = () => stage.target.change({ remove: [wildcard] })
    await closed(stage, 'not-deployed')
  })

  test('it ends here where DNS leads to the source again', async () => {
    const stage = new Covered()
    stage.leadsTo = 'es.cloudfront.net'
    await closed(stage, 'dns-not-switched')
  })

  test('it ends here where the deadline could cut the move in two', async () => {
    await closed(new Covered(140 * minute), 'deadline-too-near')
  })

  test('credentials of both accounts are proven before the two distributions are read', async () => {
    const stage = new Covered()
    await stage.play()
    for (const side of [stage.source, stage.target]) {
      const order = side.calls.map(({ what }) => what.slice(3))
      expect(order.indexOf('fresh')).toBeGreaterThan(-1)
      const look = side === stage.target ? 'GetDistribution' : 'GetDistributionConfig'
      expect(order.slice(order.indexOf('fresh') + 1, order.indexOf('UpdateDistribution'))).toContain(look)
    }
  })
})

describe('while nobody holds the name', () => {
  test('it is claimed again every two seconds until the source is Deployed', async () => {
    const stage = new Covered()
    stage.target.onUpdate = ({ aliases }) =>
      aliases.includes(alias) && stage.clock.now() < stage.source.deploys
        ? refusal('held-elsewhere')
        : undefined
    await stage.play()
    const gaps = stage.claims().map((at, n, all) => at - (all[n - 1] ?? 0))
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2_000)
    expect(stage.claims().at(-1)).toBeLessThanOrEqual(stage.source.deploys + 2_000)
    expect(stage.events.at(-1)).toMatchObject({ type: 'confirmed', step: { id: 'claim' } })
  })

  test('the wildcard is put back within a second and a call', async () => {
    const stage = new Covered()
    let taken = 0
    stage.target.onUpdate = ({ aliases }) => {
      if (!aliases.includes(alias) || stage.clock.now() >= stage.source.deploys) return undefined
      if (stage.clock.now() >= 20_000 && taken === 0) {
        taken = stage.clock.now()
        stage.target.change({ remove: [wildcard] })
      }
      return refusal('held-elsewhere')
    }
    await stage.play()
    const back = stage.events.find(({ type, step }) => type === 'accepted' && step.id === 'wildcard-again')
    expect(back).toBeDefined()
    expect(stage.claims().find((at) => at >= taken && at !== taken)).toBeLessThanOrEqual(taken + 2_000)
    expect(stage.target.aliases).toEqual(expect.arrayContaining([wildcard, alias]))
  })

  test('a stranger who has taken the name ends it', async () => {
    const stage = new Covered()
    stage.target.onUpdate = ({ aliases }) => (aliases.includes(alias) ? refusal('held-elsewhere') : undefined)
    const stranger = {
      alias,
      resource: 'distribution',
      maskedId: '**********X9',
      maskedAccount: '******333333',
    }
    Object.assign(stage.target.cloudfront, { conflicts: async () => [stranger] })
    await stage.play()
    expect(stage.events.at(-1)).toMatchObject({
      type: 'failed',
      failure: { code: 'holder-is-another' },
      answer: 'stop',
    })
    expect(stage.target.aliases).toEqual([wildcard])
    expect(stage.clock.now()).toBeLessThan(2 * minute)
  })

  test('the source itself in the conflict list is no stranger', async () => {
    const stage = new Covered(200 * minute)
    stage.target.onUpdate = ({ aliases }) =>
      aliases.includes(alias) && stage.clock.now() < 3 * minute ? refusal('held-elsewhere') : undefined
    const echo = { alias, resource: 'distribution', maskedId: '*S', maskedAccount: '******222222' }
    Object.assign(stage.target.cloudfront, { conflicts: async () => [echo] })
    await stage.play()
    expect(stage.events.at(-1)).toMatchObject({ type: 'confirmed', step: { id: 'claim' } })
  })

  // Three hours of claims, one a second.
  test('refused for good it is claimed until the deadline all the same, and the wildcard stays', async () => {
    const stage = new Covered(180 * minute)
    stage.target.onUpdate = ({ aliases }) => (aliases.includes(alias) ? refusal('certificate') : undefined)
    await stage.play()
    expect(stage.events.at(-1)).toMatchObject({ type: 'unconfirmed', answer: 'forward' })
    expect(stage.clock.now()).toBeGreaterThan(179 * minute)
    expect(stage.target.aliases).toEqual([wildcard])
  }, 60_000)
})

describe('how long something has been in place', () => {
  test('counts on one fact only', () => {
    const first = hold(undefined, 0, 'E1')
    expect(hold(first, 60, 'E1')).toEqual(first)
    expect(hold(first, 110, 'E2').since).toBe(110)
  })

  test('an ETag that moves by itself three times counts as what it stands for', () => {
    const moved = ['E1', 'E2', 'E3', 'E4'].reduce<ReturnType<typeof hold> | undefined>(
      (held, etag, n) => hold(held, n * 100, etag, 'www enabled'),
      undefined,
    )
    expect(moved).toMatchObject({ since: 0, moves: 3 })
    expect(hold(moved, 400, 'E5', 'www disabled').since).toBe(400)
  })
})
