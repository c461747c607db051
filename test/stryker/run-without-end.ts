import { Loop } from '../../src/procedure/loop.ts'

/**
 * Ends runs of steps that never end: virtual time never runs out, so a mutant that waits or reads for ever would be waited for as
 * long as Stryker allows. The longest run of a test, which claims a name every second until the deadline, takes half as many decisions.
 */
const mostDecisions = 50_000

const { view } = Loop.prototype
const decisions = new WeakMap<object, number>()

Loop.prototype.view = function counted(this: Loop<never>) {
  const count = (decisions.get(this) ?? 0) + 1
  decisions.set(this, count)
  if (count > mostDecisions) throw new Error('a run of steps that never ends')
  return view.call(this)
}
