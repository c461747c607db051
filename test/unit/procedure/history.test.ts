import { expect, test } from 'vitest'
import { fold, opened } from '../../../src/procedure/history.ts'

/** Since when T has been Deployed on what it is, after these reads of it. */
function deployedSince(...reads: readonly (readonly [at: number, etag: string, deployed: boolean])[]) {
  const history = reads.reduce(
    (before, [at, etag, deployed]) =>
      fold(before, { note: 'version', of: 'T', at, etag, still: { deployed, lasting: 'www, enabled' } }),
    opened(0),
  )
  return history.lineages.get('T')?.deployed?.since
}

test('what was taken off and put back between two looks has settled from the second look on', () => {
  expect(deployedSince([1_000, 'E1', true], [2_000, 'E1', true])).toBe(1_000)
  expect(deployedSince([1_000, 'E1', true], [2_000, 'E3', true])).toBe(2_000)
  expect(deployedSince([1_000, 'E1', true], [2_000, 'E2', false], [3_000, 'E2', true])).toBe(3_000)
})
