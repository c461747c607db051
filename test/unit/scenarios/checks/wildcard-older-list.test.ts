import { expect, test } from 'vitest'
import { Failure } from '../../../../src/base/failure.ts'
import { overlappingWildcards } from '../../../../src/scenarios/checks/wildcard-overlap.ts'
import { TwoSides } from '../two-sides.ts'

/** The older list is of distributions: a wildcard of a tenant elsewhere, whose hosts the target would take over, is not in it. */
test('a conflict list without tenants does not show that no wildcard overlaps', async () => {
  const move = await new TwoSides().context()
  const withoutTenants = new Failure('access-denied', 'ListDomainConflicts is not permitted', {
    outcome: 'refused',
    refusal: 'permission',
    remedy: 'Add to the role: cloudfront:ListDomainConflicts',
  })
  const conflicts = async () => Object.assign([], { withoutTenants })
  const target = { ...move.target, cloudfront: { ...move.target.cloudfront, conflicts } }
  const found = await overlappingWildcards.run({ ...move, target })
  expect(found.map(({ level }) => level)).not.toEqual(['ok'])
  expect(found.map(({ remedy }) => remedy).join()).toContain('ListDomainConflicts')
})
