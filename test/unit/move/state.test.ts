import { describe, expect, test } from 'vitest'
import type { Distribution, Known } from '../../../src/base/distribution.ts'
import { Failure } from '../../../src/base/failure.ts'
import { parseInputs } from '../../../src/inputs/read.ts'
import type { Move } from '../../../src/move/move.ts'
import { meaning, needsRecovery } from '../../../src/move/state.ts'
import { jobEnvironment } from '../inputs/job-environment.ts'

const alias = 'www.example.com'
const distribution = (more: Partial<Distribution>): Known<Distribution> => ({
  known: true,
  value: {
    kind: 'distribution',
    id: 'E1',
    arn: 'arn:aws:cloudfront::111111111111:distribution/E1',
    account: '111111111111',
    etag: 'A',
    status: 'Deployed',
    domain: 'd1.cloudfront.net',
    enabled: true,
    aliases: [],
    staging: false,
    tenantOnly: false,
    continuousDeploymentPolicy: false,
    ipv6: true,
    certificate: { source: 'none' },
    features: new Map(),
    ...more,
  },
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
  readonly holder: Parameters<typeof meaning>[1]['holder']
  readonly target?: Known<Distribution>
  readonly source?: Known<Distribution>
  readonly initial?: Partial<Move['initial']>
  readonly inputs?: Readonly<Record<string, string>>
}

function stand({ holder, target, source, initial: more, inputs = {} }: Case) {
  const move = { alias, initial: { ...initial, ...more }, inputs: parseInputs(jobEnvironment(inputs)).inputs }
  const found = meaning(move, {
    holder,
    why: undefined,
    target: target ?? distribution({}),
    source: source ?? distribution({ aliases: [alias, 'img.example.com'] }),
  })
  const said = [
    found.unserved ? 'unserved' : 'served',
    needsRecovery(move, found) ?? 'nothing to recover',
    found.leftDisabled ? 'left disabled' : '',
  ]
  return said.filter((word) => word !== '').join(', ')
}

const covering = distribution({ aliases: ['*.example.com'] })
const on = distribution({ aliases: [alias] })
const released = distribution({ aliases: ['img.example.com'] })
const dark = distribution({ enabled: false, aliases: [alias, 'img.example.com'] })
const darkWithout = distribution({ enabled: false, aliases: ['img.example.com'] })

describe('what a state means for users, and whether it is recovered from', () => {
  test.each<[string, Case, string]>([
    ['W0, D0, RC0: on the source', { holder: 'source' }, 'served, nothing to recover'],
    [
      'W1–W3: the wildcard is on the target',
      { holder: 'source', target: covering },
      'served, nothing to recover',
    ],
    [
      'W4: released, and the target covers it',
      { holder: 'nobody', target: covering, source: released },
      'served, unclaimed',
    ],
    [
      'W4 without a plan: it is served through the target, so it may be claimed',
      {
        holder: 'nobody',
        target: covering,
        source: released,
        initial: { planned: false, sourceAliases: [] },
      },
      'served, unclaimed',
    ],
    [
      'a wildcard of a disabled target covers nobody',
      {
        holder: 'nobody',
        target: distribution({ enabled: false, aliases: ['*.example.com'] }),
        source: released,
      },
      'unserved, unclaimed',
    ],
    [
      'W5–W7, RC3: on the target',
      { holder: 'target', target: on, source: released },
      'served, nothing to recover',
    ],
    [
      'D1: disabled by this move',
      { holder: 'source', source: dark },
      'unserved, source-disabled, left disabled',
    ],
    [
      'D1 without a plan: nothing shows whose doing it is',
      { holder: 'source', source: dark, initial: { planned: false, sourceEnabled: false } },
      'served, nothing to recover, left disabled',
    ],
    [
      'disabled under the plan of a method that disables nothing: somebody else did it',
      { holder: 'source', source: dark, initial: { method: 'wildcard' } },
      'served, nothing to recover, left disabled',
    ],
    [
      'D2: moved, and the source is still disabled',
      { holder: 'target', target: on, source: darkWithout },
      'served, source-disabled, left disabled',
    ],
    [
      'D2 with restore-source: false: it is meant to stay so',
      { holder: 'target', target: on, source: darkWithout, inputs: { 'INPUT_RESTORE-SOURCE': 'false' } },
      'served, nothing to recover',
    ],
    [
      'D2 with nothing else on the source',
      { holder: 'target', target: on, source: distribution({ enabled: false }) },
      'served, source-disabled',
    ],
    [
      'DN: disabled before, as the plan says',
      { holder: 'source', source: dark, initial: { sourceEnabled: false } },
      'served, nothing to recover',
    ],
    ['RC2: released, and nothing covers it', { holder: 'nobody', source: released }, 'unserved, unclaimed'],
    [
      'N: held by nobody, and nothing shows that this move released it',
      { holder: 'nobody', source: released, initial: { sourceAliases: ['img.example.com'] } },
      'unserved, nothing to recover',
    ],
    [
      'N with accept-downtime and no plan: it may be claimed',
      {
        holder: 'nobody',
        source: released,
        initial: { planned: false, sourceAliases: ['img.example.com'] },
        inputs: { 'INPUT_ACCEPT-DOWNTIME': alias },
      },
      'unserved, unclaimed',
    ],
    [
      'N with accept-downtime, under a plan that found it so: this move has not released it',
      {
        holder: 'nobody',
        source: released,
        initial: { sourceAliases: ['img.example.com'] },
        inputs: { 'INPUT_ACCEPT-DOWNTIME': alias },
      },
      'unserved, nothing to recover',
    ],
    ['X: on a third distribution', { holder: 'other', source: released }, 'served, nothing to recover'],
    ['a source that cannot be read', { holder: 'source', source: unread }, 'served, nothing to recover'],
  ])('%s', (_, given, expected) => {
    expect(stand(given)).toBe(expected)
  })
})
