import { expect, test } from 'vitest'
import { Failure } from '../../../src/base/failure.ts'
import { fold, isBehind, isDoubted, opened } from '../../../src/procedure/history.ts'

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

/** The history in which a mover call over E1 had no answer, and the next one over E2 was accepted. */
function acceptedAfterLost(answer: { readonly etag?: string }) {
  const request = (etag: string) => ({
    to: 'mover' as const,
    call: 'UpdateDomainAssociation' as const,
    alias: 'www',
    id: 'T',
    etag,
    from: 'S',
  })
  const step = { key: 'associate', id: 'associate' }
  const lost = new Failure('service-error', 'no answer', { outcome: 'unknown' })
  return [
    { note: 'version', of: 'T', at: 0, etag: 'E1' } as const,
    { note: 'sent', ...step, at: 1_000, request: request('E1') } as const,
    { note: 'answered', ...step, at: 1_000, stamp: 1, failure: lost } as const,
    { note: 'version', of: 'T', at: 2_000, etag: 'E2' } as const,
    { note: 'sent', ...step, at: 3_000, request: request('E2') } as const,
    { note: 'answered', ...step, at: 3_000, stamp: 2, answer } as const,
  ].reduce(fold, opened(0))
}

test('a call that was accepted and changed nothing has left no version behind', () => {
  const told = acceptedAfterLost({ etag: 'E2' })
  expect(isBehind(told, 'T', 'E2')).toBe(false)
  expect(isBehind(told, 'T', 'E1')).toBe(true)
})

test('where the answer does not tell the version, those seen are doubted, and not for ever', () => {
  const untold = acceptedAfterLost({})
  expect(isBehind(untold, 'T', 'E2')).toBe(false)
  expect(isDoubted(untold, 'T', 'E2', 2_999)).toBe(true)
  expect(isDoubted(untold, 'T', 'E2', 3_000)).toBe(false)
})
