import { describe, expect, test } from 'vitest'
import { Failure, type Refusal } from '../../../../src/base/failure.ts'
import { capturedHosts, wildcardPossible } from '../../../../src/scenarios/checks/wildcard.ts'
import { overlappingWildcards } from '../../../../src/scenarios/checks/wildcard-overlap.ts'
import { TwoSides } from '../two-sides.ts'

const wildcard = '*.example.com'

test('a wildcard that moves is not said to be below a public suffix', async () => {
  const move = await new TwoSides().context()
  const [found] = await wildcardPossible.run({ ...move, alias: wildcard, aliases: [wildcard] })
  expect(found).toMatchObject({ id: 'apex-not-possible', level: 'blocker' })
  expect(found?.evidence).toContain(`${wildcard} is itself a wildcard`)
  expect(found?.evidence).not.toContain('public suffix')
})

describe('a DNS wildcard', () => {
  /** Where the DNS wildcard leads; and what `accept-hosts` names. */
  async function found(leadsTo: string, ...acceptHosts: readonly string[]) {
    const sides = new TwoSides()
    sides.leadsTo = leadsTo
    const move = await sides.context()
    return capturedHosts.run({ ...move, inputs: { ...move.inputs, acceptHosts } })
  }

  test.each([[[]], [[wildcard]]])(
    'that leads to another distribution keeps CloudFront from adding the wildcard; accept-hosts: %j',
    async (accepted) => {
      const [first] = await found('es.cloudfront.net', ...accepted)
      expect(first).toMatchObject({ id: 'dns-points-elsewhere', level: 'blocker' })
      expect(first?.evidence).toContain(wildcard)
      expect(first?.remedy).toContain(`Point ${wildcard} to et.cloudfront.net`)
    },
  )

  test('that leads to the target asks for consent only', async () => {
    const ids = (all: Awaited<ReturnType<typeof found>>) => all.map(({ id, level }) => `${level} ${id}`)
    expect(ids(await found('et.cloudfront.net'))).toEqual(['blocker hosts-not-accepted'])
    expect(ids(await found('et.cloudfront.net', wildcard))).toEqual(['warning hosts-accepted'])
    expect(ids(await found('www.hoster.example', wildcard))).toEqual(['ok wildcard-hosts'])
  })
})

test.each<[Refusal, readonly string[]]>([
  ['certificate', ['certificate-not-covering']],
  ['permission', ['hosts-not-accepted']],
])(
  'the list of conflicts is refused (%s): consent to hosts is no cure for a certificate',
  async (kind, ids) => {
    const sides = new TwoSides()
    const move = await sides.context()
    const conflicts = async () => {
      throw new Failure('access-denied', 'refused', { outcome: 'refused', refusal: kind })
    }
    const target = { ...move.target, cloudfront: { ...move.target.cloudfront, conflicts } }
    const findings = await overlappingWildcards.run({ ...move, target })
    expect(findings.map(({ id }) => id)).toEqual(ids)
  },
)
