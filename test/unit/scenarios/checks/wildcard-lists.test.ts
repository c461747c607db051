import { expect, test } from 'vitest'
import type { Conflict } from '../../../../src/base/distribution.ts'
import { Failure } from '../../../../src/base/failure.ts'
import { overlappingWildcards } from '../../../../src/scenarios/checks/wildcard-overlap.ts'
import { TwoSides } from '../two-sides.ts'

const alias = 'a.b.example.com'
const third = { resource: 'distribution', maskedId: '*******THIRD01', maskedAccount: '******333333' } as const

/** "Find the source distribution": of a wildcard the list holds it and what it covers; of a name, it and a wildcard above it. */
async function moveOf(lists: Readonly<Record<string, readonly Conflict[]>>) {
  const move = await new TwoSides().context()
  const conflicts = async (name: string) => [...(lists[name] ?? [])]
  return {
    ...move,
    alias,
    aliases: [alias],
    target: { ...move.target, cloudfront: { ...move.target.cloudfront, conflicts } },
    observation: { ...move.observation, conflicts: { known: true as const, value: lists[alias] ?? [] } },
  }
}

test('a wildcard further up that the conflict list of the alias shows is in use elsewhere', async () => {
  const move = await moveOf({ [alias]: [{ ...third, alias: '*.example.com' }], '*.b.example.com': [] })
  const found = await overlappingWildcards.run(move)
  expect(found.map(({ id, level }) => `${level} ${id}`)).toEqual(['blocker hosts-not-accepted'])
  expect(found[0]?.evidence).toContain('*.example.com is on')
})

test('a certificate that cannot be read and does not cover the wildcard blocks, as CloudFront says so', async () => {
  const move = await new TwoSides().context()
  const conflicts = async () => {
    throw new Failure('certificate-not-covering', 'must attach a trusted certificate', {
      outcome: 'refused',
      refusal: 'certificate',
    })
  }
  const target = { ...move.target, cloudfront: { ...move.target.cloudfront, conflicts } }
  const found = await overlappingWildcards.run({ ...move, target })
  expect(found.map(({ id, level }) => `${level} ${id}`)).toEqual(['blocker certificate-not-covering'])
})
