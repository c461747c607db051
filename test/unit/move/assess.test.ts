import { expect, test } from 'vitest'
import type { Distribution, Known } from '../../../src/base/distribution.ts'
import { Failure } from '../../../src/base/failure.ts'
import { conclude, concludeBack, type EarlyEnd } from '../../../src/commands/verdict/conclude.ts'
import { cutShort } from '../../../src/commands/verdict/cut-off.ts'
import { leftDark, notInPlace, verdictOn } from '../../../src/commands/verdict/move.ts'
import { past as pastReturn } from '../../../src/commands/verdict/no-way-back.ts'
import {
  backRefused,
  nothingToRecover,
  recovered,
  rolledBack,
  there,
} from '../../../src/commands/verdict/roll-back.ts'
import type { Holder } from '../../../src/move/holder.ts'
import type { Initial, Move } from '../../../src/move/move.ts'
import type { End } from '../../../src/move/run-context.ts'
import type { World } from '../../../src/move/serving.ts'
import { assess, onlyLooked, type Past, type Status } from '../../../src/move/status.ts'
import { servedBy, servedSentence } from '../../../src/report/status.ts'
import { aDistribution } from '../a-distribution.ts'
import { alias, TwoSides } from '../scenarios/two-sides.ts'

/** Every combination of what can be read, known and wanted, put to the one function that judges it. */

const wild = `*${alias.slice(alias.indexOf('.'))}`
const why = new Failure('access-denied', 'not permitted')
const unread: Known<Distribution> = { known: false, why }
const conflict = { alias, resource: 'distribution', maskedId: '*3', maskedAccount: '*1' } as const

const holders: readonly Holder[] = [
  { is: 'target' },
  { is: 'source', id: 'E1', how: '' },
  { is: 'another', id: 'E3', enabled: true },
  { is: 'another', id: 'E3', enabled: false },
  { is: 'foreign', conflict, id: 'E1' },
  { is: 'foreign', conflict, id: undefined },
  { is: 'masked', conflict, why },
  { is: 'nobody' },
  { is: 'unknown', why },
]
const ends = ['enabled', 'disabled', 'deploying', 'unread'] as const
const wildcards = ['none', 'target', 'source', 'elsewhere'] as const
const commands = ['plan', 'move', 'recover', 'roll-back'] as const
const pasts: readonly Past[] = [
  onlyLooked,
  { changed: true, dark: false, begun: false },
  { changed: false, dark: true, begun: false },
  { changed: true, dark: true, begun: true },
  { changed: true, dark: false, begun: true },
]
const known = { targetAliases: [], sourceAliases: [alias, 'img.example.com'], records: [] }
const initials: readonly Initial[] = [
  { ...known, sourceEnabled: true, planned: true, method: 'disable-source' },
  { ...known, sourceEnabled: true, planned: true, method: 'wildcard' },
  { ...known, sourceEnabled: false, planned: true, method: 'disable-source' },
  { ...known, sourceAliases: [], sourceEnabled: false, planned: false },
  { ...known, targetAliases: undefined, sourceAliases: undefined, sourceEnabled: undefined, planned: false },
]

type End2 = (typeof ends)[number]

interface State {
  readonly holder: Holder
  readonly target: End2
  readonly source: End2 | 'none'
  readonly wildcard: (typeof wildcards)[number]
  readonly others: boolean
  readonly leads: boolean
  readonly past: Past
  readonly initial: Initial
  readonly command: (typeof commands)[number]
  readonly restoreSource: boolean
}

type Seen = Pick<State, 'holder' | 'target' | 'source' | 'wildcard' | 'others' | 'leads'>

/** What the holder is said to hold, it is read to hold; a distribution that is not known holds nothing. */
function* seen(): Generator<Seen> {
  for (const holder of holders)
    for (const target of ends)
      for (const source of [...ends, 'none'] as const)
        for (const wildcard of wildcards)
          for (const others of [true, false])
            for (const leads of [true, false])
              if (holder.is === 'unknown' || target !== 'unread')
                yield { holder, target, source, wildcard, others, leads }
}

const judgements = pasts.flatMap((past) =>
  initials.flatMap((initial) =>
    commands.flatMap((command) =>
      [true, false].map((restoreSource) => ({ past, initial, command, restoreSource })),
    ),
  ),
)

function distribution(id: string, end: End2, aliases: readonly string[]): Known<Distribution> {
  if (end === 'unread') return unread
  const value = aDistribution({
    id,
    status: end === 'deploying' ? 'InProgress' : 'Deployed',
    domain: `${id}.cloudfront.net`,
    enabled: end !== 'disabled',
    aliases,
  })
  return { known: true, value }
}

function worldOf({ holder, target, source, wildcard, others, leads }: Seen): World {
  const names = (side: 'target' | 'source') => [
    ...(holder.is === side || (side === 'source' && holder.is === 'foreign' && holder.id !== undefined)
      ? [alias]
      : []),
    ...(wildcard === side ? [wild] : []),
    ...(side === 'source' && others ? ['img.example.com'] : []),
  ]
  return {
    target: distribution('E2', target, names('target')),
    source: source === 'none' ? undefined : distribution('E1', source, names('source')),
    holder,
    conflicts: { known: true, value: wildcard === 'elsewhere' ? [{ ...conflict, alias: wild }] : [] },
    traffic: {
      state: 'elsewhere',
      evidence: '',
      leadsTo: leads ? 'd1.cloudfront.net' : '',
      ttl: 60,
      notes: [],
      chain: [],
      hidden: false,
    },
  }
}

/** The rules of the contract for `exposed`, written down once more. */
function exposed({
  holder,
  target,
  source,
  wildcard,
  others,
  leads,
  past,
  initial,
  command,
  restoreSource,
}: State) {
  const sourceRead = source !== 'none' && source !== 'unread'
  const dark = source === 'disabled'
  const onSource =
    holder.is === 'source' ||
    (holder.is === 'masked' && source === 'none') ||
    (holder.is === 'foreign' && (holder.id !== undefined || source === 'none'))
  const elsewhere =
    holder.is === 'another' || ((holder.is === 'foreign' || holder.is === 'masked') && !onSource)
  const behind = past.begun && onSource && !dark
  const ours = dark && initial.sourceEnabled === true && initial.method !== 'wildcard'
  const wanted = command === 'plan' || (initial.planned && initial.sourceEnabled === false)
  // `restore-source: false` is about what stays on the source, not about a name that is to be served there again.
  const staying = restoreSource && (others || wildcard === 'source')
  const returning = onSource && !behind && (command === 'recover' || command === 'roll-back')
  const left = dark && !wanted && (staying || returning)
  const bySource = wildcard === 'source' && sourceRead && !dark
  const heldOnce = initial.sourceAliases?.includes(alias) === true
  return (
    left ||
    (onSource && !behind && ours) ||
    (holder.is === 'target' && target === 'disabled') ||
    (elsewhere && past.changed) ||
    ((holder.is === 'unknown' || behind) && past.dark) ||
    (holder.is === 'nobody' && (heldOnce || past.changed || past.dark || (leads && !bySource)))
  )
}

const base: Move = await new TwoSides().context()
const move: Move = { ...base, target: { ...base.target, id: 'E2' } }
const inputsOf = new Map(
  commands.flatMap((command) =>
    [true, false].map((restoreSource) => [
      `${command} ${restoreSource}`,
      { ...move.inputs, command, restoreSource, scenario: 'auto' as const, sourceDistribution: undefined },
    ]),
  ),
)
const about = ({ initial, command, restoreSource, source }: State) => ({
  alias,
  initial,
  inputs: {
    ...(inputsOf.get(`${command} ${restoreSource}`) ?? move.inputs),
    plan: initial.planned ? '{}' : undefined,
  },
  target: { id: 'E2' },
  source: source === 'none' ? undefined : { id: 'E1' },
})

/** The different statuses that there are, each once. */
const statuses = new Map<string, Status>()

test('a disabled holder serves nobody, what is not known is never well, and exposed is what the contract says', () => {
  const wrong: string[] = []
  let count = 0
  for (const one of seen()) {
    const world = worldOf(one)
    for (const more of judgements) {
      count++
      const state = { ...one, ...more }
      const status = assess(world, state.past, about(state))
      const { holder, serving, why: reason } = status.facts
      statuses.set(
        `${holder.is} ${holder.enabled} ${holder.deployed} ${serving.by} ${serving.through} ${reason} ${status.left} ${status.exposure?.kind}`,
        status,
      )
      for (const what of faults(world, status, state)) wrong.push(`${what}: ${JSON.stringify(state)}`)
    }
  }
  expect(wrong.slice(0, 3)).toEqual([])
  expect(count).toBeGreaterThan(300_000)
  expect(statuses.size).toBeGreaterThan(50)
})

function faults(world: World, status: Status, state: State): string[] {
  const { serving, holder } = status.facts
  const found: string[] = []
  if (serving.by === 'target' || serving.by === 'source') {
    const end = serving.by === 'target' ? world.target : world.source
    const by = end?.known ? end.value : undefined
    if (by?.enabled !== true) found.push(`the ${serving.by} serves, which was not read as enabled`)
    if (serving.through === undefined || by?.aliases.includes(serving.through) !== true)
      found.push(`the ${serving.by} serves through what it does not hold`)
    if (serving.id !== by?.id) found.push('another id')
  }
  if (holder.enabled === false && serving.by !== 'nobody') found.push('a disabled holder serves')
  if (holder.is === 'unknown' && serving.by !== 'unknown')
    found.push('nobody knows who holds it, and somebody serves')
  if ((status.exposure !== undefined) !== exposed(state)) found.push(`exposure ${status.exposure?.kind}`)
  return found
}

const step = { id: 's', title: 'S', alias, by: 'us' } as const
const endings: readonly EarlyEnd[] = [
  undefined,
  { type: 'interrupted', step, inFlight: true },
  { type: 'unconfirmed', step, evidence: 'not yet', code: 'not-deployed', answer: 'stop' },
  ...(['move-refused', 'access-denied', 'txt-not-visible', 'source-enabled'] as const).map(
    (code): EarlyEnd => ({
      type: 'failed',
      step,
      failure: new Failure(code, 'no', { outcome: 'refused' }),
      answer: 'stop',
    }),
  ),
]

/** Every verdict that there is on a status. */
function* verdicts(status: Status): Generator<readonly [string, End]> {
  for (const ending of endings)
    for (const changed of [true, false])
      for (const wentBack of [
        { tried: false },
        ...endings.slice(0, 3).map((one) => ({ tried: true, ending: one })),
      ] as const)
        for (const verified of ending === undefined ? [true, false, undefined] : [undefined]) {
          const conclusion = conclude({ ending, status, changed, verified, wentBack })
          yield ['move', verdictOn(move, { ...conclusion, ending, status })]
          yield ['recover', recovered(move, { ...conclusion, ending, status })]
        }
  for (const ending of endings)
    for (const changed of [true, false]) {
      const conclusion = concludeBack({ ending, status, changed })
      yield ['roll-back', rolledBack(move, { ...conclusion, ending, status, stays: [], missed: [] })]
    }
  yield ['recover, nothing left', nothingToRecover(move, status)]
  yield ['post', cutShort(move, status, { started: true })]
  yield ['roll-back, refused', backRefused(move, status, [], 'access-denied')]
  yield ['verify', notInPlace(move, ['DNS leads elsewhere'])]
  if (status.holder !== 'source') yield ['roll-back, past', pastReturn(move, status, false)]
  if (status.exposure !== undefined) yield ['move, left dark', leftDark(move, status)]
  if (status.holder === 'source') yield ['roll-back, there', there(move, status, [])]
}

test('no state has two answers to who serves, whatever the command and however it ended', () => {
  const wrong: string[] = []
  let judged = 0
  for (const status of statuses.values()) {
    const { facts, exposure } = status
    const sentence = servedSentence(facts)
    const short = servedBy(facts)
    if (
      facts.serving.id !== undefined &&
      !(sentence.includes(facts.serving.id) && short.includes(facts.serving.id))
    )
      wrong.push(`two forms: ${sentence} | ${short}`)
    for (const [command, { result, verdict }] of verdicts(status)) {
      judged++
      const broken = (what: string) =>
        wrong.push(`${command}, ${result}: ${what}: ${verdict} | ${JSON.stringify(facts)}`)
      if (command !== 'verify' && (result === 'exposed') !== (exposure !== undefined))
        broken('exposed without an exposure, or not with one')
      if (command !== 'verify' && verdict.includes('Act now') !== (result === 'exposed'))
        broken('the words for exposed')
      if (result === 'moved' && facts.serving.by !== 'target') broken('moved, and the target does not serve')
      const told = /(?<by>E\d|No distribution) serves www\.example\.com/.exec(verdict)?.groups?.['by']
      if (
        command !== 'verify' &&
        told !== undefined &&
        told !== 'Who' &&
        !sentence.includes(`${told} serves`)
      )
        broken('another server')
      if (/users are served|as before/i.test(verdict)) broken('who serves is not said')
    }
  }
  expect(wrong.slice(0, 3)).toEqual([])
  expect(judged).toBeGreaterThan(8_000)
})
