import { expect, test } from 'vitest'
import { ownershipName, parseAlias } from '../../../../src/base/alias.ts'
import { ownershipProvable } from '../../../../src/scenarios/checks/dns.ts'
import { TwoSides } from '../two-sides.ts'

/** The underscore counts: a label has at most 63 octets (RFC 1035 §2.3.4). */
test.each([
  [62, []],
  [
    63,
    [{ id: 'txt-not-visible', level: 'blocker', title: 'No ownership record is possible for this alias' }],
  ],
])('an alias whose first label has %i characters', async (length, expected) => {
  const alias = `${'x'.repeat(length)}.example.com`
  expect(parseAlias(alias)).toMatchObject({ ok: true })
  const move = await new TwoSides().context()
  const ownership = { ...move.observation.ownership, name: ownershipName(alias, false) }
  const found = await ownershipProvable.run({ ...move, observation: { ...move.observation, ownership } })
  expect(found).toMatchObject(expected)
  expect(found).toHaveLength(expected.length)
})
