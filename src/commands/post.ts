import { prepare } from '../move/prepare.ts'
import type { End, Run } from '../move/run-context.ts'
import { needsRecovery, standOf } from '../move/state.ts'
import { act, caughtUp } from './recover.ts'
import { cutShort } from './verdict/move.ts'

/** How long a cancelled job has for its post steps (docs.github.com: workflow cancellation), less what reporting takes, in ms. */
const allowed = 5 * 60_000 - 30_000

/**
 * The post step, reached only when the main step did not finish (killed, or cancelled before users were served again): reads
 * where the move stands and says so. Only where users go without because of this very move, which was kept before the change
 * that began it, does it do what `recover` does, for as long as a cancelled job has.
 */
export async function post(run: Run): Promise<End> {
  const deadlineAt = Math.min(run.deadlineAt, run.ports.clock.now() + allowed)
  const begun = run.ports.env['STATE_outage'] !== undefined && run.ports.env['STATE_outage'] !== ''
  const first = { ...(await prepare(run)), deadlineAt }
  const move = begun ? await caughtUp(run, first) : first
  const at = standOf(move)
  if (!begun || needsRecovery(move, at) === undefined) return cutShort(move, at)
  return act(run, move, { forward: run.inputs.command !== 'roll-back' })
}
