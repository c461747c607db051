import { expect, test } from 'vitest'
import type { Conflict } from '../../../src/base/distribution.ts'
import { findHolder, type Traces } from '../../../src/move/holder.ts'
import { aDistribution } from '../a-distribution.ts'

const alias = 'www.example.com'

const read = (id: string): Traces['target'] => ({ known: true, value: aDistribution({ id }) })

/** Who holds the name, where no read shows it and the conflict list names these. */
function byConflicts(ids: readonly string[], heldOnce: boolean) {
  const value = ids.map(
    (maskedId): Conflict => ({ resource: 'distribution', alias, maskedId, maskedAccount: '******111111' }),
  )
  return findHolder({
    alias,
    target: read('E2NEWSHOP00002'),
    targetId: 'E2NEWSHOP00002',
    given: { id: 'E1OLDSHOP00001', read: read('E1OLDSHOP00001') },
    conflicts: { known: true, value },
    own: [{ known: true, value: [] }],
    heldOnce,
    recovering: false,
  }).is
}

test.each([
  ['names nobody', [], false, 'nobody'],
  ['names the target: ahead of a read of it', ['*******OP00002'], false, 'target'],
  ['names the target, of a name that is known to have been released', ['*******OP00002'], true, 'nobody'],
  ['names the source, of a name that is known to have been released', ['*******OP00001'], true, 'nobody'],
  ['names another one', ['*******OP00009'], false, 'foreign'],
] as const)('where no read shows the name and the conflict list %s', (_, ids, heldOnce, holder) => {
  expect(byConflicts(ids, heldOnce)).toBe(holder)
})
