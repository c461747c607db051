import { describe, expect, test } from 'vitest'
import { Failure } from '../../../../src/base/failure.ts'
import { MoveLoop } from '../../../../src/move/effects.ts'
import type { Move } from '../../../../src/move/move.ts'
import type { MoveStep } from '../../../../src/move/world.ts'
import { execute } from '../../../../src/procedure/execute.ts'
import type { StepEvent } from '../../../../src/procedure/step.ts'
import { addAlias, removeAlias } from '../../../../src/scenarios/steps/alias.ts'
import { disableAndMove } from '../../../../src/scenarios/steps/disable-and-move.ts'
import { setEnabled } from '../../../../src/scenarios/steps/enabled.ts'
import { refusal } from '../fake-side.ts'
import { alias, minute, TwoSides } from '../two-sides.ts'

/** A stage on which the source is disabled for the move. */
class Stage extends TwoSides {
  readonly play = () => this.run((move: Move) => disableAndMove(move, this.source))
}

describe('disable and move', () => {
  test('the mover call is the next one after the disable, at once', async () => {
    const stage = new Stage()
    await stage.play()
    expect(stage.source.enabled).toBe(false)
    expect(stage.target.aliases).toEqual([alias])
    expect(stage.source.calls.at(-1)?.what).toBe('ES UpdateDistribution')
    expect(stage.target.calls.find(({ what }) => what.endsWith('UpdateDomainAssociation'))?.at).toBe(0)
  })

  test('while CloudFront sees the source as enabled it is tried every 1–2 s, at most 30 s beyond Deployed', async () => {
    const stage = new Stage()
    stage.target.onMove = () => refusal('source-enabled')
    await stage.play()
    const tries = stage.target.calls.filter(({ what }) => what.endsWith('UpdateDomainAssociation'))
    const gaps = tries.slice(1).map(({ at }, n) => at - (tries[n]?.at ?? 0))
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2_000)
    const [disabled = 0, enabled = 0] = stage.updates()
    expect(enabled - disabled).toBeGreaterThanOrEqual(90_000)
    expect(enabled - disabled).toBeLessThanOrEqual(93_000)
    expect(stage.source.enabled).toBe(true)
    expect(stage.events.at(-1)).toMatchObject({ type: 'undone' })
  })

  test('a source that is never Deployed is enabled when the budget of 15 min is spent', async () => {
    const stage = new Stage()
    stage.source.deploys = 30 * minute
    stage.target.onMove = () => refusal('source-enabled')
    await stage.play()
    const [disabled = 0, enabled = 0] = stage.updates()
    expect(enabled - disabled).toBeGreaterThan(15 * minute - 4_000)
    expect(enabled - disabled).toBeLessThanOrEqual(15 * minute)
    expect(stage.source.enabled).toBe(true)
  })

  test.each(['source', 'target'] as const)(
    'is given up while the credentials of the %s are still good for the way back',
    async (side) => {
      const stage = new Stage()
      stage.source.deploys = 30 * minute
      stage.target.onMove = () => refusal('source-enabled')
      stage[side].keysEnd = 10 * minute
      await stage.play()
      const [disabled = 0, enabled = 0] = stage.updates()
      expect(enabled - disabled).toBeGreaterThan(6 * minute)
      expect(enabled - disabled).toBeLessThanOrEqual(7 * minute)
      expect(stage.source.enabled).toBe(true)
    },
  )

  test('is not begun with credentials that are not good for the way back', async () => {
    const stage = new Stage()
    stage.source.keysEnd = 5 * minute - 1
    await stage.play()
    expect(stage.updates()).toEqual([])
    expect(stage.events.at(-1)).toMatchObject({
      type: 'failed',
      failure: { code: 'credentials-not-renewable' },
    })
  })

  test('refused for good, the source is enabled with the next change, though reads still show it as it was', async () => {
    const stage = new Stage()
    stage.source.lag = 30_000
    stage.target.onMove = () => refusal('certificate')
    await stage.play()
    expect(stage.updates()).toEqual([0, 0])
    expect(stage.source.enabled).toBe(true)
    expect(stage.source.aliases).toEqual([alias, 'static.example.com'])
    const between = stage.source.calls.map(({ what }) => what)
    expect(between.slice(between.indexOf('ES UpdateDistribution')).slice(0, 2)).toEqual([
      'ES UpdateDistribution',
      'ES UpdateDistribution',
    ])
  })

  test('a conflict on the way back is read again, and a read from before the outage is not believed', async () => {
    const stage = new Stage()
    stage.source.lag = 30_000
    stage.target.onMove = () => refusal('certificate')
    let rival = true
    stage.source.onUpdate = ({ enabled }) => {
      if (!enabled || !rival) return undefined
      rival = false
      stage.source.put(stage.source.now.xml.replace('a="1"', 'a="2"'))
      return undefined
    }
    await stage.play()
    expect(stage.source.enabled).toBe(true)
    expect(stage.source.now.xml).toContain('a="2"')
  })

  test('nothing is begun when the time left may not be enough for the way back', async () => {
    const stage = new Stage(100 * minute)
    await stage.play()
    expect(stage.updates()).toEqual([])
    expect(stage.events.at(-1)).toMatchObject({ type: 'failed', failure: { code: 'deadline-too-near' } })
  })

  test.each([0, 30_000])(
    'a source whose ETag never moves is enabled again, with reads %i ms behind',
    async (lag) => {
      const stage = new Stage()
      stage.source.frozen = true
      stage.source.lag = lag
      stage.target.onMove = () => refusal('certificate')
      await stage.play()
      expect(stage.source.enabled).toBe(true)
      expect(stage.updates()).toHaveLength(2)
      expect(stage.events.at(-1)).toMatchObject({ type: 'undone' })
    },
  )

  test('so is one whose answer to the disable was lost', async () => {
    const stage = new Stage()
    stage.source.frozen = true
    stage.target.onMove = () => refusal('certificate')
    let lost = true
    stage.source.onUpdate = ({ enabled }) => {
      if (enabled || !lost) return undefined
      lost = false
      stage.source.put(stage.source.now.xml.replace('<Enabled>true', '<Enabled>false'))
      return new Failure('service-error', 'no answer', { outcome: 'unknown' })
    }
    await stage.play()
    expect(stage.source.enabled).toBe(true)
    expect(stage.events.at(-1)).toMatchObject({ type: 'undone' })
  })
})

describe('what is so already', () => {
  async function brought(stage: TwoSides, context: Move, step: MoveStep): Promise<readonly StepEvent[]> {
    const waits = { pollInterval: 10_000, agreement: 5_000, grace: 4_000, deadlineAt: 300 * minute }
    const loop = new MoveLoop(context, { ...waits, clock: stage.clock, signal: context.signal })
    const events: StepEvent[] = []
    for await (const event of execute([step], loop)) events.push(event)
    return events
  }

  /** The first look lags behind: it shows the world as it was. */
  function behind(step: MoveStep): MoveStep {
    return {
      ...step,
      standing: (view) =>
        view.own.phase === 'new' ? { state: 'absent', evidence: 'as it was' } : step.standing(view),
    }
  }

  test.each(['enabled', 'disabled', 'added', 'removed'] as const)(
    'is neither sent nor told: %s',
    async (what) => {
      const stage = new TwoSides()
      const context = await stage.context()
      stage.source.change({ enabled: what !== 'disabled' })
      stage.source.calls.length = 0
      const steps = {
        enabled: setEnabled(context, stage.source, true, { deployed: false }),
        disabled: setEnabled(context, stage.source, false, { deployed: false }),
        added: addAlias(context, stage.source, [alias], { awaits: 'accepted' }),
        removed: removeAlias(context, stage.source, ['other.example.com'], { awaits: 'accepted' }),
      }
      const events = await brought(stage, context, behind(steps[what]))
      expect(stage.updates()).toEqual([])
      expect(events.find(({ type }) => type === 'accepted')).toMatchObject({ change: undefined })
      expect(events.at(-1)?.type).toBe('confirmed')
    },
  )

  test('but a change whose answer was lost is told, though it is found made when it is looked at again', async () => {
    const stage = new TwoSides()
    const context = await stage.context()
    stage.source.onUpdate = () => {
      stage.source.change({ remove: [alias] })
      return new Failure('service-error', 'no answer', { outcome: 'unknown' })
    }
    const events = await brought(stage, context, removeAlias(context, stage.source, [alias]))
    expect(events.find(({ type }) => type === 'accepted')).toMatchObject({
      change: { effect: `${alias} removed from ES` },
    })
  })
})
