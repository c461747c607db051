import type { HostedRecord, HostedRecords } from '../../../src/aws/route53/hosted.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import { MoveLoop } from '../../../src/move/effects.ts'
import type { Move } from '../../../src/move/move.ts'
import type { MoveView } from '../../../src/move/world.ts'
import { execute, unwind } from '../../../src/procedure/execute.ts'
import type { Loop, Patience } from '../../../src/procedure/loop.ts'
import type { Pair, StepEvent } from '../../../src/procedure/step.ts'
import { VirtualClock } from '../../virtual/clock.ts'
import { jobEnvironment } from '../inputs/job-environment.ts'
import { FakeSide } from './fake-side.ts'

export const alias = 'www.example.com'
export const minute = 60_000

/** Two distributions in two accounts, and a move between them on virtual time. DNS leads wherever it is said to. */
export class TwoSides {
  readonly clock: VirtualClock
  readonly source: FakeSide
  readonly target: FakeSide
  readonly events: StepEvent[] = []
  readonly deadlineAt: number
  leadsTo = 'et.cloudfront.net'

  constructor(deadlineAt = 300 * minute, start = 0) {
    this.clock = new VirtualClock(start)
    this.source = new FakeSide('ES', '222222222222', this.clock, [alias, 'static.example.com'])
    this.target = new FakeSide('ET', '111111111111', this.clock, [])
    this.deadlineAt = deadlineAt
    this.target.move = () => {
      this.source.change({ remove: [alias] })
      this.target.change({ add: [alias] })
    }
  }

  async context(): Promise<Move> {
    const downtime = this.source.aliases.join()
    const { inputs } = readInputs(jobEnvironment({ INPUT_ALIAS: alias, 'INPUT_ACCEPT-DOWNTIME': downtime }))
    const [target, source] = await Promise.all([
      this.target.cloudfront.distribution('ET'),
      this.source.cloudfront.distribution('ES'),
    ])
    const traffic = async (_name: string, domain: string) => ({
      state: this.leadsTo === domain ? ('target' as const) : ('elsewhere' as const),
      evidence: `leads to ${this.leadsTo}`,
      leadsTo: this.leadsTo,
      chain: [{ name: alias, ttl: 60, to: this.leadsTo }],
      hidden: false,
      ttl: 60,
      notes: [],
    })
    return {
      inputs,
      clock: this.clock,
      signal: new AbortController().signal,
      deadlineAt: this.deadlineAt,
      readAt: this.clock.now(),
      aliases: [alias],
      alias,
      target: this.target,
      source: this.source,
      dns: {
        ownership: () => Promise.reject(new Error('not read')),
        delegation: () => Promise.reject(new Error('not read')),
        traffic,
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
          cname: '',
          zone: '',
          state: 'everywhere',
          evidence: '',
          extra: [],
          negativeTtl: 0,
        },
        traffic: await traffic('', target.domain),
      },
      initial: {
        targetAliases: [],
        sourceAliases: source.aliases,
        sourceEnabled: true,
        records: [{ name: alias, type: 'CNAME', ttl: 60, values: ['es.cloudfront.net'] }],
        planned: false,
      },
      confine: async () => undefined,
      whole: () => Promise.reject(new Error('not read')),
      tell: () => undefined,
    }
  }

  /** Runs a pair, and the way back where it asks for that. */
  async run(make: (move: Move) => Pair<MoveView>): Promise<void> {
    const context = await this.context()
    const patience: Patience = {
      clock: this.clock,
      signal: context.signal,
      pollInterval: 10_000,
      agreement: 5_000,
      grace: 4_000,
      deadlineAt: this.deadlineAt,
    }
    const pair = make(context)
    const loop = new MoveLoop(context, patience)
    await this.before(loop)
    this.source.calls.length = 0
    this.target.calls.length = 0
    for await (const event of execute([pair], loop)) this.events.push(event)
    const last = this.events.at(-1)
    if (last === undefined || !('answer' in last) || last.answer !== 'back') return
    const first = new Set([pair.first.id])
    for await (const event of unwind([pair], loop, first)) this.events.push(event)
  }

  /** What the run has looked at before. */
  before(_course: Loop<MoveView>): Promise<void> {
    return Promise.resolve()
  }

  /** When each update of the source was sent. */
  updates(): number[] {
    return this.source.calls.filter(({ what }) => what.endsWith('UpdateDistribution')).map(({ at }) => at)
  }
}

/** A hosted zone of the alias in which this record is all that there is. */
export function zoneOf(record: HostedRecord): HostedRecords {
  return {
    zoneId: 'Z1',
    zoneName: 'example.com',
    found: [record],
    owner: undefined,
    records: async () => [record],
    change: () => Promise.reject(new Error('nothing is changed here')),
    batches: async () => 1,
    inSync: async () => true,
  }
}
