import { describe, expect, test } from 'vitest'
import { parseInputs } from '../../src/inputs.ts'
import type { Move } from '../../src/move.ts'
import { Outage } from '../../src/outage.ts'
import { execute, type Patience, unwind } from '../../src/procedure.ts'
import type { StepEvent } from '../../src/step.ts'
import { disableAndMove } from '../../src/steps/disable-and-move.ts'
import { VirtualClock } from '../virtual-clock.ts'
import { FakeSide, refusal } from './fake-side.ts'
import { jobEnvironment } from './job-environment.ts'

const alias = 'www.example.com'
const minute = 60_000

/** Two distributions in two accounts, and a move between them on virtual time. */
class Stage {
  readonly clock = new VirtualClock(0)
  readonly source = new FakeSide('ES', '222222222222', this.clock, [alias, 'static.example.com'])
  readonly target = new FakeSide('ET', '111111111111', this.clock, [])
  readonly events: StepEvent[] = []
  readonly deadlineAt: number

  constructor(deadlineAt = 300 * minute) {
    this.deadlineAt = deadlineAt
    this.target.move = () => {
      this.source.change({ remove: [alias] })
      this.target.change({ add: [alias] })
    }
  }

  async context(): Promise<Move> {
    const { inputs } = parseInputs(jobEnvironment({ INPUT_ALIAS: alias }))
    const [target, source] = await Promise.all([
      this.target.cloudfront.distribution('ET'),
      this.source.cloudfront.distribution('ES'),
    ])
    return {
      inputs,
      clock: this.clock,
      signal: new AbortController().signal,
      deadlineAt: this.deadlineAt,
      aliases: [alias],
      alias,
      target: this.target,
      source: this.source,
      dns: {
        ownership: () => Promise.reject(new Error('not asked')),
        traffic: () => Promise.reject(new Error('not asked')),
        delegation: () => Promise.reject(new Error('not asked')),
        addresses: async () => [],
      },
      hosted: undefined,
      withoutZone: undefined,
      observation: {
        target: { known: true, value: target },
        source: { known: true, value: source },
        conflicts: { known: true, value: [] },
        holder: { is: 'source', id: 'ES', how: 'given' },
        certificate: undefined,
        ownership: {
          name: '',
          wanted: '',
          apex: false,
          zone: '',
          state: 'everywhere',
          evidence: '',
          extra: [],
          negativeTtl: 0,
        },
        traffic: { state: 'target', evidence: '', leadsTo: '', ttl: 60, notes: [] },
      },
      initial: {
        targetAliases: [],
        sourceAliases: source.aliases,
        sourceEnabled: true,
        records: [],
        planned: false,
      },
      confine: async () => undefined,
      tell: () => undefined,
    }
  }

  /** Runs the pair, and the way back where it asks for that. */
  async run(): Promise<void> {
    const context = await this.context()
    const patience: Patience = {
      clock: this.clock,
      signal: context.signal,
      pollInterval: 10_000,
      agreement: 5_000,
      grace: 4_000,
      deadlineAt: this.deadlineAt,
    }
    const pair = disableAndMove(context, this.source, { call: 'UpdateDomainAssociation' }, new Outage())
    this.source.calls.length = 0
    this.target.calls.length = 0
    for await (const event of execute([pair], context, patience)) this.events.push(event)
    const last = this.events.at(-1)
    if (last === undefined || !('answer' in last) || last.answer !== 'back') return
    for await (const event of unwind([pair], context, new Set(['disable-source']), patience))
      this.events.push(event)
  }

  updates(): number[] {
    return this.source.calls.filter(({ what }) => what.endsWith('UpdateDistribution')).map(({ at }) => at)
  }
}

describe('disable and move', () => {
  test('the mover call is the next one after the disable, at once', async () => {
    const stage = new Stage()
    await stage.run()
    expect(stage.source.enabled).toBe(false)
    expect(stage.target.aliases).toEqual([alias])
    expect(stage.source.calls.at(-1)?.what).toBe('ES UpdateDistribution')
    expect(stage.target.calls.find(({ what }) => what.endsWith('UpdateDomainAssociation'))?.at).toBe(0)
  })

  test('while CloudFront sees the source as enabled it is tried every 1–2 s, at most 30 s beyond Deployed', async () => {
    const stage = new Stage()
    stage.target.onMove = () => refusal('source-enabled')
    await stage.run()
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
    await stage.run()
    const [disabled = 0, enabled = 0] = stage.updates()
    expect(enabled - disabled).toBeGreaterThan(15 * minute - 4_000)
    expect(enabled - disabled).toBeLessThanOrEqual(15 * minute)
    expect(stage.source.enabled).toBe(true)
  })

  test('refused for good, the source is enabled with the next change, though reads still show it as it was', async () => {
    const stage = new Stage()
    stage.source.lag = 30_000
    stage.target.onMove = () => refusal('certificate')
    await stage.run()
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
    await stage.run()
    expect(stage.source.enabled).toBe(true)
    expect(stage.source.now.xml).toContain('a="2"')
  })

  test('nothing is begun when the time left may not be enough for the way back', async () => {
    const stage = new Stage(100 * minute)
    await stage.run()
    expect(stage.updates()).toEqual([])
    expect(stage.events.at(-1)).toMatchObject({ type: 'failed', failure: { code: 'deadline-too-near' } })
  })
})
