import { prepare } from '../prepare.ts'
import type { End, Run } from '../run.ts'
import { cutShort } from '../verdict.ts'
import { whereabouts } from '../whereabouts.ts'

/**
 * The post step, reached only when the main step did not finish (killed, or cancelled past its grace): reads where the
 * move stands and says so. Changes nothing.
 */
export async function post(run: Run): Promise<End> {
  const move = await prepare(run)
  return cutShort(move, await whereabouts(move))
}
