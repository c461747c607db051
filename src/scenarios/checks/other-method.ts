import type { Move } from '../../move/move.ts'
import { accounts } from '../../move/sides.ts'

/** The inputs, to paste, of the methods that remain where a wildcard cannot bridge the gap: both begin an outage. */
export function withOutage({ alias, observation: { source } }: Move): string {
  const all = namesOfSource(alias, source)
  return [
    '# one of the two; both cause an outage of the names in accept-downtime',
    'scenario: release-and-claim',
    `accept-downtime: ${alias}`,
    `# scenario: disable-source, with accept-downtime: ${all.toSorted().join(',')}`,
  ].join('\n')
}

/** The inputs, to paste, of the method that makes the mover call between these accounts. */
export function withMover({ alias, observation }: Move): string {
  if (accounts(observation) === 'one') return 'scenario: same-account'
  return [
    '# causes an outage of the names in accept-downtime',
    'scenario: disable-source',
    `accept-downtime: ${namesOfSource(alias, observation.source).toSorted().join(',')}`,
  ].join('\n')
}

function namesOfSource(alias: string, source: Move['observation']['source']): readonly string[] {
  return source?.known === true ? source.value.aliases : [alias]
}
