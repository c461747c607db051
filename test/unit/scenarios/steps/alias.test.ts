import { expect, test } from 'vitest'
import { Failure, type Outcome } from '../../../../src/base/failure.ts'
import type { MoveView } from '../../../../src/move/world.ts'
import { type Sent, untouched } from '../../../../src/procedure/track.ts'
import { mayHaveChanged } from '../../../../src/scenarios/steps/alias.ts'

/** A request to change a distribution, and what came of it; `undefined`: there is no answer yet. */
function sent(came: 'accepted' | Outcome | undefined, needless = false): Sent {
  const request = {
    to: 'distribution',
    id: 'T',
    etag: '',
    xml: '',
    needless,
    refusedAs: 'claim-refused',
  } as const
  if (came === undefined) return { at: 0, request }
  const answered =
    came === 'accepted'
      ? { at: 1, answer: {} }
      : { at: 1, failure: new Failure('claim-refused', 'no', { outcome: came }) }
  return { at: 0, request, answered }
}

test.each<[string, readonly Sent[], boolean]>([
  ['nothing was sent', [], false],
  ['it was accepted', [sent('accepted')], true],
  ['it has no answer', [sent(undefined)], true],
  ['its answer was lost', [sent('unknown')], true],
  ['it was refused, and somebody else made the change', [sent('refused')], false],
  ['another version was there, and somebody else made the change', [sent('conflict')], false],
  ['one was lost and the next refused', [sent('unknown'), sent('refused')], true],
  ['it was so already', [sent('accepted', true)], false],
])('a change is told as this run made it: %s', (_, all, expected) => {
  const view: Pick<MoveView, 'own'> = { own: { ...untouched('add-alias'), sent: all } }
  expect(mayHaveChanged(view)).toBe(expected)
})
