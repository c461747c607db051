import type { Move } from '../../move/move.ts'

/** The inputs, to paste, of the methods that remain where a wildcard cannot bridge the gap: both begin an outage. */
export function withOutage({ alias, observation: { source } }: Move): string {
  const all = source?.known === true ? source.value.aliases : [alias]
  return [
    '# one of the two; both cause an outage of the names in accept-downtime',
    'scenario: release-and-claim',
    `accept-downtime: ${alias}`,
    `# scenario: disable-source, with accept-downtime: ${all.toSorted().join(',')}`,
  ].join('\n')
}
