import { listed } from '../../base/text.ts'

import { otherNames, oursToEnable } from '../../move/source-state.ts'
import { distributionOf, type MoveStep, type SideFacts, type Subject } from '../../move/world.ts'
import { type EnabledOptions, setEnabled } from './enabled.ts'
import { moving } from './on-target.ts'
import { shortPause } from './outage.ts'

/** How often a refused restore is tried again before the target is waited for; after that it is tried until the deadline. */
const firstTries = 5

/** Enables the source again right after the alias has left it: its other names are unserved until then. */
export function restoreSource(move: Subject): readonly MoveStep[] {
  const { source } = move
  if (source === undefined || !oursToEnable(move) || !move.inputs.restoreSource) return []
  return [
    afterTheMove(move, source, {
      id: 'restore-source',
      title: `Enable the source ${source.id} again`,
      deployed: false,
      onRefusal: 'go-on',
      onExhausted: 'go-on',
      urgent: { pause: shortPause },
      insist: { times: firstTries, pause: shortPause },
    }),
  ]
}

/**
 * Sees the restored source Deployed with the names that it had besides. What could not be enabled before is tried again here
 * until the deadline: names of others are unserved.
 */
export function sourceServes(move: Subject): readonly MoveStep[] {
  const { source, inputs } = move
  const others = otherNames(move)
  if (source === undefined || others.length === 0 || !oursToEnable(move) || !inputs.restoreSource) return []
  const step = afterTheMove(move, source, {
    id: 'source-serves',
    title: `Check that the source ${source.id} is deployed with its other names`,
    onRefusal: 'go-on',
    onExhausted: 'go-on',
    urgent: { pause: shortPause },
    insist: { times: Number.POSITIVE_INFINITY, pause: shortPause },
  })
  const lostOf = (aliases: readonly string[] = others) => others.filter((name) => !aliases.includes(name))
  return [
    {
      ...step,
      standing: (view) => {
        const standing = step.standing(view)
        if (standing.state !== 'in-place') return standing
        const lost = lostOf(distributionOf(view, source.id)?.aliases)
        const has = lost.length === 0 ? `with its other ${others.length}` : `without ${lost.join(', ')}`
        return { ...standing, evidence: `${standing.evidence}, ${has}` }
      },
      remarks: (view) => {
        const lost = lostOf(distributionOf(view, source.id)?.aliases)
        return lost.length === 0 ? [] : [{ type: 'finding', finding: namesLost(source.id, lost) }]
      },
    },
  ]
}

/** Enables the source; as long as it holds the alias that is yet to come, since it will have been disabled by then. */
function afterTheMove(move: Subject, source: SideFacts, options: EnabledOptions): MoveStep {
  const step = setEnabled(move, source, true, options)
  return {
    ...step,
    standing: (view) => {
      const read = distributionOf(view, source.id)
      const staying = moving(view, move).filter((alias) => read?.aliases.includes(alias))
      return read?.enabled && staying.length > 0
        ? {
            state: 'absent',
            evidence: `${source.id} stays enabled until ${listed(staying)} ${staying.length > 1 ? 'are' : 'is'} moved`,
          }
        : step.standing(view)
    },
  }
}

function namesLost(id: string, lost: readonly string[]) {
  return {
    id: 'source-lost-names',
    level: 'warning' as const,
    title: 'Other names have left the source during the move',
    evidence: `${lost.join(', ')}: on ${id} when this move began, but no longer; this move did not remove them`,
    remedy: 'Check which other process is changing that distribution.',
  }
}
