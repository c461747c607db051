import { Failure } from '../base/failure.ts'
import { listed } from '../base/text.ts'
import { openAccounts } from './accounts.ts'
import type { Run } from './run-context.ts'

/** The most names of one run (contract, `alias`). */
const mostNames = 100

/**
 * The run with its names, where the input says `all`: those that its plan binds, else every alias that the source holds now.
 * @throws Failure where the source cannot be read, holds no alias, or more than one run takes
 */
export async function withNames(run: Run): Promise<Run> {
  const { inputs, bound, journal } = run
  if (inputs.aliases.length > 0) return run
  const aliases = bound?.plan.aliases ?? (await heldBySource(run))
  journal.tell({ type: 'fact', text: `alias all: ${aliases.length}: ${aliases.join(', ')}` })
  return { ...run, inputs: { ...inputs, aliases } }
}

async function heldBySource(run: Run): Promise<readonly string[]> {
  const { sourceDistribution: id = '' } = run.inputs
  const accounts = await openAccounts(run)
  const { cloudfront } = accounts.source ?? accounts.target
  const { aliases } = await cloudfront.distribution(id)
  if (aliases.length === 0)
    throw new Failure('alias-not-held', `${id} holds no alias, so there is none to move`, {
      outcome: 'refused',
      remedy: 'Check source-distribution. If an earlier run of this move has moved the names, pass its plan.',
    })
  if (aliases.length > mostNames)
    throw new Failure(
      'input-combination',
      `alias: all is ${aliases.length} names of ${id}, and one run moves at most ${mostNames}`,
      { outcome: 'refused', remedy: `alias: ${listed(aliases.slice(0, mostNames), mostNames)}` },
    )
  return aliases
}
