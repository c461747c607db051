import { describe, expect, test } from 'vitest'
import type { Distribution, Known } from '../../../src/base/distribution.ts'
import { Failure } from '../../../src/base/failure.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import type { Holder } from '../../../src/move/holder.ts'
import type { Move } from '../../../src/move/move.ts'
import type { World } from '../../../src/move/serving.ts'
import { assess, onlyLooked } from '../../../src/move/status.ts'
import { aDistribution } from '../a-distribution.ts'
import { jobEnvironment } from '../inputs/job-environment.ts'

const alias = 'www.example.com'
const distribution = (more: Partial<Distribution>): Known<Distribution> => ({
  known: true,
  value: aDistribution(more),
})
const unread: Known<Distribution> = { known: false, why: new Failure('access-denied', 'not permitted') }
const initial: Move['initial'] = {
  targetAliases: [],
  sourceAliases: [alias, 'img.example.com'],
  sourceEnabled: true,
  records: [],
  planned: true,
  method: 'disable-source',
}

interface Case {
  readonly holder: 'target' | 'source' | 'nobody' | 'another'
  readonly target?: Known<Distribution>
  readonly source?: Known<Distribution>
  readonly initial?: Partial<Move['initial']>
  readonly inputs?: Readonly<Record<string, string>>
  readonly leadsTo?: string
}

const holders: Readonly<Record<Case['holder'], Holder>> = {
  target: { is: 'target' },
  source: { is: 'source', id: 'E1', how: 'read there' },
  nobody: { is: 'nobody' },
  another: { is: 'another', id: 'E3', enabled: true },
}

function worldOf({ holder, target, source, leadsTo = '' }: Case): World {
  return {
    target: target ?? distribution({ id: 'E2' }),
    source: source ?? distribution({ aliases: [alias, 'img.example.com'] }),
    holder: holders[holder],
    conflicts: { known: true, value: [] },
    traffic: { state: 'elsewhere', evidence: '', leadsTo, ttl: 60, notes: [], chain: [], hidden: false },
  }
}

function about({ initial: more, inputs = {} }: Case) {
  return {
    alias,
    initial: { ...initial, ...more },
    // The plan of these cases is one that was given.
    inputs: {
      ...readInputs(jobEnvironment(inputs)).inputs,
      plan: more?.planned === false ? undefined : '{}',
    },
    target: { id: 'E2' },
    source: { id: 'E1' },
  }
}

function stand(given: Case) {
  const found = assess(worldOf(given), onlyLooked, about(given))
  const { serving } = found.facts
  return [
    `served by ${serving.by}`,
    serving.through === undefined || serving.through === alias ? '' : `through ${serving.through}`,
    found.left ?? 'nothing to recover',
    found.exposure?.kind ?? '',
  ]
    .filter((word) => word !== '')
    .join(', ')
}

const covering = distribution({ id: 'E2', aliases: ['*.example.com'] })
const on = distribution({ id: 'E2', aliases: [alias] })
const onDisabled = distribution({ id: 'E2', enabled: false, aliases: [alias] })
const released = distribution({ aliases: ['img.example.com'] })
const dark = distribution({ enabled: false, aliases: [alias, 'img.example.com'] })
const darkWithout = distribution({ enabled: false, aliases: ['img.example.com'] })

describe('who serves users, whether it is recovered from, and whether a person must look', () => {
  test.each<[string, Case, string]>([
    ['W0, D0, RC0: on the source', { holder: 'source' }, 'served by source, nothing to recover'],
    [
      'W1–W3: the wildcard is on the target',
      { holder: 'source', target: covering },
      'served by source, nothing to recover',
    ],
    [
      'W4: released, and the target covers it',
      { holder: 'nobody', target: covering, source: released },
      'served by target, through *.example.com, unclaimed, held-by-nobody',
    ],
    [
      'W4 without a plan: it is served through the target, so it may be claimed',
      {
        holder: 'nobody',
        target: covering,
        source: released,
        initial: { planned: false, sourceAliases: [] },
      },
      'served by target, through *.example.com, unclaimed',
    ],
    [
      'a wildcard of a disabled target covers nobody',
      {
        holder: 'nobody',
        target: distribution({ id: 'E2', enabled: false, aliases: ['*.example.com'] }),
        source: released,
      },
      'served by nobody, unclaimed, held-by-nobody',
    ],
    [
      'the longest wildcard serves, and a disabled distribution serves by none',
      {
        holder: 'nobody',
        target: distribution({ id: 'E2', aliases: ['*.com'] }),
        source: distribution({ enabled: false, aliases: ['*.example.com'] }),
        initial: { sourceAliases: [], sourceEnabled: false },
      },
      'served by nobody, nothing to recover',
    ],
    [
      'N: the source serves it through its wildcard',
      {
        holder: 'nobody',
        source: distribution({ aliases: ['*.example.com'] }),
        initial: { sourceAliases: ['*.example.com'] },
        leadsTo: 'd1.cloudfront.net',
      },
      'served by source, through *.example.com, nothing to recover',
    ],
    [
      'W5–W7, RC3: on the target',
      { holder: 'target', target: on, source: released },
      'served by target, nothing to recover',
    ],
    [
      'W5–W7, RC3: on a target that somebody has disabled',
      { holder: 'target', target: onDisabled, source: released },
      'served by nobody, nothing to recover, target-disabled',
    ],
    [
      'D1: disabled by this move',
      { holder: 'source', source: dark },
      'served by nobody, source-disabled, source-disabled',
    ],
    [
      'D1 without a plan: nothing shows whose doing it is',
      { holder: 'source', source: dark, initial: { planned: false, sourceEnabled: false } },
      'served by nobody, nothing to recover, left-disabled',
    ],
    [
      'D1 without a plan and other names, asked by a recovery: all is not well',
      {
        holder: 'source',
        source: distribution({ enabled: false, aliases: [alias] }),
        initial: { planned: false, sourceEnabled: false },
        inputs: { INPUT_COMMAND: 'recover' },
      },
      'served by nobody, nothing to recover, left-disabled',
    ],
    [
      'disabled under the plan of a method that disables nothing: somebody else did it',
      { holder: 'source', source: dark, initial: { method: 'wildcard' } },
      'served by nobody, nothing to recover, left-disabled',
    ],
    [
      'D2: moved, and the source is still disabled',
      { holder: 'target', target: on, source: darkWithout },
      'served by target, source-disabled, left-disabled',
    ],
    [
      'D2 with restore-source: false: it is meant to stay so',
      { holder: 'target', target: on, source: darkWithout, inputs: { 'INPUT_RESTORE-SOURCE': 'false' } },
      'served by target, nothing to recover',
    ],
    [
      'D2 with nothing else on the source',
      { holder: 'target', target: on, source: distribution({ enabled: false }) },
      'served by target, source-disabled',
    ],
    [
      'DN: disabled before, as the plan says',
      { holder: 'source', source: dark, initial: { sourceEnabled: false } },
      'served by nobody, nothing to recover',
    ],
    [
      'DN: disabled before, as the plan that is being made says',
      {
        holder: 'source',
        source: dark,
        initial: { planned: false, sourceEnabled: false },
        inputs: { INPUT_COMMAND: 'plan' },
      },
      'served by nobody, nothing to recover',
    ],
    [
      'RC2: released, and nothing covers it',
      { holder: 'nobody', source: released },
      'served by nobody, unclaimed, held-by-nobody',
    ],
    [
      'RC2: released, and the source cannot be read',
      { holder: 'nobody', source: unread },
      'served by unknown, unclaimed, held-by-nobody',
    ],
    [
      'N: held by nobody, and nothing shows that this move released it',
      { holder: 'nobody', source: released, initial: { sourceAliases: ['img.example.com'] } },
      'served by nobody, nothing to recover',
    ],
    [
      'N: and DNS leads its users to CloudFront',
      {
        holder: 'nobody',
        source: released,
        initial: { sourceAliases: ['img.example.com'] },
        leadsTo: 'd1.cloudfront.net',
      },
      'served by nobody, nothing to recover, held-by-nobody',
    ],
    [
      'N with accept-downtime and no plan, and DNS leads its users to CloudFront: it may be claimed',
      {
        holder: 'nobody',
        source: released,
        initial: { planned: false, sourceAliases: ['img.example.com'] },
        inputs: { 'INPUT_ACCEPT-DOWNTIME': alias },
        leadsTo: 'd1.cloudfront.net',
      },
      'served by nobody, unclaimed, held-by-nobody',
    ],
    [
      'N with accept-downtime and no plan, and no DNS record leads anybody to CloudFront: nothing shows that it was ever held',
      {
        holder: 'nobody',
        source: released,
        initial: { planned: false, sourceAliases: ['img.example.com'] },
        inputs: { 'INPUT_ACCEPT-DOWNTIME': alias },
      },
      'served by nobody, nothing to recover',
    ],
    [
      'N with accept-downtime and no plan, served by the source through its wildcard',
      {
        holder: 'nobody',
        source: distribution({ aliases: ['*.example.com'] }),
        initial: { planned: false, sourceAliases: ['*.example.com'] },
        inputs: { 'INPUT_ACCEPT-DOWNTIME': alias },
        leadsTo: 'd1.cloudfront.net',
      },
      'served by source, through *.example.com, nothing to recover',
    ],
    [
      'N with accept-downtime, under a plan that found it so: this move has not released it',
      {
        holder: 'nobody',
        source: released,
        initial: { sourceAliases: ['img.example.com'] },
        inputs: { 'INPUT_ACCEPT-DOWNTIME': alias },
      },
      'served by nobody, nothing to recover',
    ],
    [
      'X: on a third distribution',
      { holder: 'another', source: released },
      'served by other, nothing to recover',
    ],
    [
      'a source that cannot be read',
      { holder: 'source', source: unread },
      'served by unknown, nothing to recover',
    ],
  ])('%s', (_, given, expected) => {
    expect(stand(given)).toBe(expected)
  })

  test.each([
    ['after this run has changed something', true, 'target-gone'],
    ['before', false, undefined],
  ])('a target that does not exist any more, %s', (_, changed, kind) => {
    const why = new Failure('target-not-found', 'not found', { outcome: 'refused', refusal: 'not-found' })
    const target = { known: false, why } as const
    const world: World = { ...worldOf({ holder: 'source', target }), holder: { is: 'unknown', why } }
    expect(assess(world, { ...onlyLooked, changed }, about({ holder: 'source' })).exposure?.kind).toBe(kind)
  })
})

test.each([
  ['shows the name', [alias], true],
  ['does not show it yet', [], false],
])('a target that a list has found is Deployed by a read that %s', (_, aliases, deployed) => {
  const world: World = {
    target: distribution({ id: 'E2', aliases }),
    source: distribution({ aliases: [] }),
    holder: { is: 'target' },
    conflicts: { known: true, value: [] },
    traffic: { state: 'target', evidence: '', leadsTo: '', ttl: 60, notes: [], chain: [], hidden: false },
  }
  const about = {
    alias,
    initial,
    inputs: readInputs(jobEnvironment({})).inputs,
    target: { id: 'E2' },
    source: { id: 'E1' },
  }
  expect(assess(world, onlyLooked, about).deployed).toBe(deployed)
})
