import type { End, Move } from '../../move/move.ts'
import { otherNames, oursToEnable } from '../../move/source-state.ts'
import type { Step } from '../../procedure/step.ts'
import { type EnabledOptions, setEnabled } from './enabled.ts'
import type { Outage } from './outage.ts'
import { hastyPause } from './outage-gate.ts'

/** How often a refused restore is tried again before the target is waited for; after that it is tried until the deadline. */
const firstTries = 5

/** Enables the source again right after the alias has left it: its other names are unserved until then. */
export function restoreSource(move: Move, outage: Outage): readonly Step<Move>[] {
  const { source } = move
  if (source === undefined || !oursToEnable(move) || !move.inputs.restoreSource) return []
  return [
    afterTheMove(move, source, {
      id: 'restore-source',
      title: `Enable the source ${source.id} again`,
      deployed: false,
      onRefusal: 'go-on',
      onExhausted: 'go-on',
      urgent: { pause: hastyPause },
      insist: { times: firstTries, pause: hastyPause },
      outage,
    }),
  ]
}

/**
 * Sees the restored source Deployed with the names that it had besides. What could not be enabled before is tried again here
 * until the deadline: names of others are unserved.
 */
export function sourceServes(move: Move, outage: Outage): readonly Step<Move>[] {
  const { source, inputs } = move
  const others = otherNames(move)
  if (source === undefined || others.length === 0 || !oursToEnable(move) || !inputs.restoreSource) return []
  const step = afterTheMove(move, source, {
    id: 'source-serves',
    title: `See the source ${source.id} deployed with its other names`,
    onRefusal: 'go-on',
    onExhausted: 'go-on',
    urgent: { pause: hastyPause },
    insist: { times: Number.POSITIVE_INFINITY, pause: hastyPause },
    outage,
  })
  let told = false
  return [
    {
      ...step,
      observe: async (context) => {
        const standing = await step.observe(context)
        if (standing.state !== 'in-place') return standing
        const { aliases } = await source.cloudfront.distribution(source.id)
        const lost = others.filter((name) => !aliases.includes(name))
        if (lost.length > 0 && !told) {
          told = true
          context.tell({ type: 'finding', finding: namesLost(source.id, lost) })
        }
        const has = lost.length === 0 ? `with its other ${others.length}` : `without ${lost.join(', ')}`
        return { ...standing, evidence: `${standing.evidence}, ${has}` }
      },
    },
  ]
}

/** Enables the source; as long as it holds the alias that is yet to come, since it will have been disabled by then. */
function afterTheMove(move: Move, source: End, options: EnabledOptions): Step<Move> {
  const step = setEnabled(move, source, true, options)
  return {
    ...step,
    observe: async (context) => {
      const { enabled, aliases } = await source.cloudfront.distribution(source.id)
      return enabled && aliases.includes(move.alias)
        ? { state: 'absent', evidence: `${source.id} is enabled until ${move.alias} is moved` }
        : step.observe(context)
    },
  }
}

function namesLost(id: string, lost: readonly string[]) {
  return {
    id: 'source-lost-names',
    level: 'warning' as const,
    title: 'Names have left the source meanwhile',
    evidence: `${lost.join(', ')}: on ${id} when this move began, and not any more; this move did not take them off`,
    remedy: 'See who else is changing that distribution now.',
  }
}
